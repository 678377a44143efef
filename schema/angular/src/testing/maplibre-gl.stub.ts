/** Stands for MapLibre where there is no WebGL: keeps what was asked, draws nothing. */
export class Map {
  on(): this {
    return this;
  }
  once(): this {
    return this;
  }
  off(): this {
    return this;
  }
  remove(): void {}
}
export class Marker {
  setLngLat(): this {
    return this;
  }
  addTo(): this {
    return this;
  }
  remove(): this {
    return this;
  }
}
export const setWorkerUrl = (): void => undefined;
export default 'worker.mjs';
