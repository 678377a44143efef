import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import { OUTLINE } from './city-outline';
import { type MapLabel } from './map-view';

/** Colours of the built-in map, read from the tokens of the page. */
export interface MapColours {
  land: string;
  park: string;
  water: string;
  road: string;
  roadLine: string;
  label: string;
  waterLabel: string;
}

/** Reads the map tokens where the map stands, so that light, dark and contrast all fit. */
export function mapColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string) => style.getPropertyValue(`--hp-map-${name}`).trim() || otherwise;
  return {
    land: read('land', '#eef2ee'),
    park: read('park', '#d8eadb'),
    water: read('water', '#cbe4ee'),
    road: read('road', '#ffffff'),
    roadLine: read('road-line', '#d3dcdc'),
    label: read('label', '#47606a'),
    waterLabel: read('water-label', '#22607a'),
  };
}

const METRES_PER_PIXEL_Z0 = 73_166;
// A base of 2 keeps a constant width on the ground at every zoom.
const ground = (least: number, extra = 0): ExpressionSpecification => {
  const at = (zoom: number): ExpressionSpecification => [
    'max',
    least,
    ['+', extra, ['/', ['get', 'width'], METRES_PER_PIXEL_Z0 / 2 ** zoom]],
  ];
  return ['interpolate', ['exponential', 2], ['zoom'], 8, at(8), 18, at(18)];
};

// No glyph server: these names are drawn from the page's own fonts.
const FONT = ['Be Vietnam Pro'];

/** The map that is always there: water, land, parks, rivers, main roads, names. */
export function offlineStyle(colours: MapColours, labels: readonly MapLabel[]): StyleSpecification {
  const wards = {
    type: 'FeatureCollection' as const,
    features: labels.map(({ name, center }) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [center.lng, center.lat] },
      properties: { name },
    })),
  };
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: OUTLINE.land },
      parks: { type: 'geojson', data: OUTLINE.parks },
      lakes: { type: 'geojson', data: OUTLINE.lakes },
      rivers: { type: 'geojson', data: OUTLINE.rivers },
      roads: { type: 'geojson', data: OUTLINE.roads },
      wards: { type: 'geojson', data: wards },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
      { id: 'parks', type: 'fill', source: 'parks', paint: { 'fill-color': colours.park } },
      { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': colours.water } },
      {
        id: 'rivers',
        type: 'line',
        source: 'rivers',
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': colours.water, 'line-width': ground(1.2) },
      },
      {
        id: 'road-edges',
        type: 'line',
        source: 'roads',
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': colours.roadLine, 'line-width': ground(1.6, 1.6) },
      },
      {
        id: 'roads',
        type: 'line',
        source: 'roads',
        filter: ['any', ['==', ['get', 'rank'], 'main'], ['>=', ['zoom'], 11]],
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': colours.road, 'line-width': ground(1) },
      },
      {
        id: 'river-names',
        type: 'symbol',
        source: 'rivers',
        minzoom: 10,
        layout: {
          'symbol-placement': 'line',
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': 12,
          'symbol-spacing': 420,
        },
        paint: { 'text-color': colours.waterLabel, 'text-halo-color': colours.water, 'text-halo-width': 1 },
      },
      {
        id: 'road-names',
        type: 'symbol',
        source: 'roads',
        minzoom: 13.5,
        layout: {
          'symbol-placement': 'line',
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': 11.5,
          'symbol-spacing': 360,
        },
        paint: { 'text-color': colours.label, 'text-halo-color': colours.land, 'text-halo-width': 1.5 },
      },
      {
        id: 'ward-names',
        type: 'symbol',
        source: 'wards',
        minzoom: 9.5,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': ['interpolate', ['linear'], ['zoom'], 10, 11, 15, 14],
          'text-max-width': 8,
        },
        paint: { 'text-color': colours.label, 'text-halo-color': colours.land, 'text-halo-width': 2 },
      },
    ],
  };
}
