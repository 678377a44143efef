import type { FeatureCollection } from 'geojson';
import type { Map as GlMap, Marker } from 'maplibre-gl';
import { tryStyle } from './base-layer';
import { loadMapLibre, type MapLibre } from './maplibre';
import { type Located } from './locator';
import { CITY_BOX, type MapCluster, type MapLabel, type MapPoint, type MapReport, type MapSight } from './map-view';
import { mapColours, offlineStyle } from './offline-style';
import { clusterPin, reportPin } from './pins';
import { softCircles } from './soft-circles';

export interface EngineOptions {
  center: MapPoint;
  zoom: number;
  labels: readonly MapLabel[];
  /** Nothing moves: a picture of a place. */
  still: boolean;
  /** The first whole picture stands. */
  onDrawn: () => void;
  onMove: (moving: boolean) => void;
  onRest: (sight: MapSight) => void;
  /** True while the built-in map is shown. */
  onBase: (builtIn: boolean) => void;
}

export interface Pins {
  reports: readonly MapReport[];
  clusters: readonly MapCluster[];
  selected: string | null;
  nameReport: (report: MapReport) => string;
  nameCluster: (cluster: MapCluster) => string;
  onReport: (report: MapReport) => void;
  onCluster: (cluster: MapCluster) => void;
}

const SOFT = 'soft-circles';
const SOFT_RADIUS_M = 150;
const LEAST_ZOOM = 8;
const MOST_ZOOM = 18;

/** MapLibre behind a few words of our own, so that the component stays a component. */
export class MapEngine {
  private markers: Marker[] = [];
  private me: Marker | undefined;
  private soft: FeatureCollection = softCircles([], SOFT_RADIUS_M);
  private builtIn = true;
  private labels: readonly MapLabel[];

  private constructor(
    private readonly document: Document,
    private readonly frame: HTMLElement,
    private readonly library: MapLibre,
    private readonly map: GlMap,
    private readonly options: EngineOptions,
  ) {
    this.labels = options.labels;
    map.on('movestart', () => options.onMove(true));
    map.on('moveend', () => this.rest());
    map.on('style.load', () => this.overlay());
    map.once('load', () => {
      options.onDrawn();
      this.rest();
    });
  }

  static async open(document: Document, frame: HTMLElement, options: EngineOptions): Promise<MapEngine> {
    const library = await loadMapLibre(document);
    const map = new library.Map({
      container: frame,
      style: offlineStyle(mapColours(frame), options.labels),
      center: [options.center.lng, options.center.lat],
      zoom: options.zoom,
      minZoom: LEAST_ZOOM,
      maxZoom: MOST_ZOOM,
      // The map never leaves the city's region.
      maxBounds: [CITY_BOX.west, CITY_BOX.south, CITY_BOX.east, CITY_BOX.north],
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      interactive: !options.still,
      attributionControl: { compact: true },
    });
    map.touchZoomRotate.disableRotation();
    // The frame around it is the one stop for the keyboard and has the words.
    const canvas = map.getCanvas();
    canvas.setAttribute('tabindex', '-1');
    canvas.setAttribute('role', 'presentation');
    canvas.removeAttribute('aria-label');
    return new MapEngine(document, frame, library, map, options);
  }

  /** Tries the operator's style; an empty address keeps the built-in map. */
  async useTiles(address: string): Promise<void> {
    if (!address) return;
    this.builtIn = !(await tryStyle(this.map, address, () => this.style()));
    this.options.onBase(this.builtIn);
  }

  setCenter(center: MapPoint, zoom: number): void {
    const now = this.map.getCenter();
    const same = Math.abs(now.lat - center.lat) < 1e-6 && Math.abs(now.lng - center.lng) < 1e-6;
    if (!same) this.map.easeTo({ center: [center.lng, center.lat], zoom });
  }

  setInset(bottom: number): void {
    this.map.setPadding({ top: 0, left: 0, right: 0, bottom });
  }

  setLabels(labels: readonly MapLabel[]): void {
    if (labels === this.labels) return;
    this.labels = labels;
    this.repaint();
  }

  /** Takes the colours of the page again. */
  repaint(): void {
    if (this.builtIn) this.map.setStyle(this.style());
  }

  setPins(pins: Pins): void {
    for (const marker of this.markers) marker.remove();
    const { Marker } = this.library;
    this.markers = [];
    const place = (
      element: HTMLElement,
      { lng, lat }: MapPoint,
      anchor: 'center' | 'bottom',
      offset: [number, number] = [0, 0],
    ) => this.markers.push(new Marker({ element, anchor, offset }).setLngLat([lng, lat]).addTo(this.map));
    for (const cluster of pins.clusters) {
      const element = clusterPin(this.document, cluster, pins.nameCluster(cluster), () => pins.onCluster(cluster));
      place(element, cluster.location, 'center');
    }
    for (const report of pins.reports) {
      const chosen = report.id === pins.selected;
      const element = reportPin(this.document, report, chosen, pins.nameReport(report), () => pins.onReport(report));
      place(element, report.location, 'bottom', [0, 5]);
    }
    const hidden = pins.reports.filter((report) => report.private).map(({ location }) => location);
    this.soft = softCircles(hidden, SOFT_RADIUS_M);
    this.overlay();
  }

  showMe({ lat, lng }: Located): void {
    const dot = this.document.createElement('div');
    dot.className = 'hp-me';
    this.me?.remove();
    this.me = new this.library.Marker({ element: dot }).setLngLat([lng, lat]).addTo(this.map);
    this.map.easeTo({ center: [lng, lat], zoom: Math.max(this.map.getZoom(), 16) });
  }

  zoomInto({ lat, lng }: MapPoint): void {
    this.map.easeTo({ center: [lng, lat], zoom: Math.min(MOST_ZOOM, this.map.getZoom() + 2) });
  }

  zoomBy(steps: number): void {
    this.map.easeTo({ zoom: this.map.getZoom() + steps });
  }

  pan(right: number, down: number): void {
    this.map.panBy([right, down]);
  }

  remove(): void {
    this.map.remove();
  }

  private style() {
    return offlineStyle(mapColours(this.frame), this.labels);
  }

  private rest(): void {
    this.options.onMove(false);
    const bounds = this.map.getBounds();
    const { lat, lng } = this.map.getCenter();
    this.options.onRest({
      box: { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() },
      zoom: this.map.getZoom(),
      center: { lat, lng },
    });
  }

  /** What we draw over any base map; a new style loses it. */
  private overlay(): void {
    if (!this.map.isStyleLoaded() && !this.map.getStyle()) return;
    const source = this.map.getSource(SOFT) as { setData?: (data: FeatureCollection) => void } | undefined;
    if (source?.setData) return source.setData(this.soft);
    const colour = getComputedStyle(this.frame).getPropertyValue('--hp-st-wait').trim() || '#566b77';
    this.map.addSource(SOFT, { type: 'geojson', data: this.soft });
    this.map.addLayer({ id: SOFT, type: 'fill', source: SOFT, paint: { 'fill-color': colour, 'fill-opacity': 0.18 } });
  }
}
