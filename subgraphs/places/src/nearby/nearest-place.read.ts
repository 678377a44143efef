import type { EntityManager } from '@smarthp/kit/database';
import DataLoader from 'dataloader';
import { placeColumns, toPlaceFacts, type PlaceFacts, type PlaceRow } from '../place/place-facts.js';

const WITHIN_M = 500;

/** The nearest place within 500 m of each point (`lat,lng`), one statement for all points. Cameras are no landmarks. */
export const nearestPlaceLoader = (em: EntityManager): DataLoader<string, PlaceFacts | null> =>
  new DataLoader(async (points) => {
    const asked = points.map((point) => point.split(',').map(Number) as [number, number]);
    const rows = await em.execute<(PlaceRow & { n: number })[]>(
      `select (asked.n - 1)::int as n, found.*
         from jsonb_array_elements(?::jsonb) with ordinality asked (point, n)
        cross join lateral (select point(((asked.point ->> 1)::float8 - 106.68) * cos(radians(20.85)) * 111320.0,
                                         ((asked.point ->> 0)::float8 - 20.85) * 110700.0) as xy) here
        cross join lateral (
          select ${placeColumns}, place.xy <-> here.xy as "distanceM" from place
           where place.xy <@ circle(here.xy, ${WITHIN_M}) and place.category_code <> 'CAMERA_GT'
           order by place.xy <-> here.xy limit 1) found`,
      [JSON.stringify(asked)],
    );
    const byPoint = new Map(rows.map(({ n, ...row }) => [n, toPlaceFacts(row)]));
    return points.map((_, n) => byPoint.get(n) ?? null);
  });
