import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { ISLANDS, LAKES, type Line, MAINLAND, PARKS } from './city-coast';
import { type Course, RIVERS } from './city-rivers';
import { ROADS } from './city-roads';

const feature = (geometry: Geometry, properties: Record<string, string | number> = {}): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});
const ring = (line: Line): number[][][] => [[...line, line[0] ?? [0, 0]].map((point) => [...point])];
const areas = (lines: readonly Line[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: lines.map((line) => feature({ type: 'Polygon', coordinates: ring(line) })),
});
const courses = (list: readonly Course[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: list.map((one) =>
    feature(
      { type: 'LineString', coordinates: one.line.map((point) => [...point]) },
      { name: one.name, width: one.width, ...('rank' in one ? { rank: String(one.rank) } : {}) },
    ),
  ),
});

/** Sources of the built-in map. */
export const OUTLINE = {
  land: areas([MAINLAND, ...Object.values(ISLANDS)]),
  parks: areas(PARKS),
  lakes: areas(LAKES),
  rivers: courses(RIVERS),
  roads: courses(ROADS),
} as const;
