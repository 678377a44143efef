import type { FeatureCollection } from 'geojson';
import { type MapPoint } from './map-view';

const CORNERS = 32;
const METRES_PER_DEGREE = 111_320;

/** Circles on the ground, as polygons: where an exact place may not be told. */
export function softCircles(points: readonly MapPoint[], radiusM: number): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: points.map(({ lat, lng }) => {
      const high = radiusM / METRES_PER_DEGREE;
      const wide = high / Math.cos((lat * Math.PI) / 180);
      const ring = Array.from({ length: CORNERS + 1 }, (_, corner) => {
        const turn = (2 * Math.PI * corner) / CORNERS;
        return [lng + wide * Math.cos(turn), lat + high * Math.sin(turn)];
      });
      return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties: {} };
    }),
  };
}
