type Listener = (event?: unknown) => void;

/** Stands for MapLibre where there is no WebGL: keeps what was asked, draws nothing. */
export class Map {
  static last: Map | undefined;
  readonly touchZoomRotate = { disableRotation: (): void => undefined };
  readonly moves: unknown[] = [];
  readonly styles: unknown[] = [];
  private readonly listeners: Record<string, Listener[]> = {};
  private readonly canvas = document.createElement('canvas');
  private at = { lat: 20.8589, lng: 106.6822 };

  constructor(readonly options: { center?: [number, number]; [name: string]: unknown } = {}) {
    Map.last = this;
    if (options.center) this.at = { lng: options.center[0], lat: options.center[1] };
    setTimeout(() => this.fire('load'));
  }
  on(name: string, listener: Listener): this {
    (this.listeners[name] ??= []).push(listener);
    return this;
  }
  once(name: string, listener: Listener): this {
    return this.on(name, listener);
  }
  off(name: string, listener: Listener): this {
    this.listeners[name] = (this.listeners[name] ?? []).filter((one) => one !== listener);
    return this;
  }
  fire(name: string): void {
    for (const listener of this.listeners[name] ?? []) listener({});
  }
  easeTo(move: { center?: [number, number]; zoom?: number }): this {
    this.moves.push(move);
    if (move.center) this.at = { lng: move.center[0], lat: move.center[1] };
    this.fire('moveend');
    return this;
  }
  panBy(by: [number, number]): this {
    this.moves.push(by);
    this.at = { lng: this.at.lng + by[0] / 10_000, lat: this.at.lat - by[1] / 10_000 };
    this.fire('moveend');
    return this;
  }
  getCanvas(): HTMLCanvasElement {
    return this.canvas;
  }
  getCenter(): { lat: number; lng: number } {
    return this.at;
  }
  getZoom(): number {
    return 14;
  }
  getBounds() {
    return { getWest: () => 106.6, getSouth: () => 20.8, getEast: () => 106.8, getNorth: () => 20.9 };
  }
  setStyle(style: unknown): this {
    this.styles.push(style);
    return this;
  }
  setPadding(): this {
    return this;
  }
  isStyleLoaded(): boolean {
    return false;
  }
  getStyle(): undefined {
    return undefined;
  }
  getSource(): undefined {
    return undefined;
  }
  addSource(): this {
    return this;
  }
  addLayer(): this {
    return this;
  }
  addControl(): this {
    return this;
  }
  remove(): void {
    Map.last = undefined;
  }
}

/** Puts its element straight into the map's container. */
export class Marker {
  private readonly element: HTMLElement;
  constructor({ element }: { element?: HTMLElement } = {}) {
    this.element = element ?? document.createElement('span');
  }
  setLngLat(): this {
    return this;
  }
  addTo(map: Map): this {
    (map.options['container'] as HTMLElement | undefined)?.append(this.element);
    return this;
  }
  remove(): this {
    this.element.remove();
    return this;
  }
}

export class NavigationControl {}
export const setWorkerUrl = (): void => undefined;
export default 'worker.mjs';
