import type { EntityManager } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, pageSize, type Page } from '@smarthp/kit/federation';
import { placeColumns, toPlaceFacts, type PlaceFacts, type PlaceRow } from '../place/place-facts.js';
import { openHoursNow } from './open-hours-now.read.js';
import { orderFor, type Fragment } from './place-order.js';
import type { PlacesArgs } from './place-filter.input.js';

const COUNTED = 1_000;
const FURTHEST_M = 50_000;
const USUAL_RADIUS_M = 5_000;

type Found = PlaceRow & { key: string | number };

/** A page of places that match the filter, by keyset. An unknown cursor starts from the beginning. */
export async function findPlaces(em: EntityManager, args: PlacesArgs, now: Date): Promise<Page<PlaceFacts>> {
  const filter = args.filter ?? {};
  const search = filter.search?.trim().slice(0, 200) || undefined;
  const conditions: Fragment[] = [];
  if (filter.category) conditions.push({ sql: 'place.category_code = ?', values: [filter.category] });
  if (filter.wardId) conditions.push({ sql: 'place.ward_id = ?', values: [filter.wardId] });
  if (search) {
    conditions.push({
      sql: `(place.search @@ websearch_to_tsquery('vn', ?) or place.folded like '%' || vn_fold(?) || '%'
             or vn_fold(?) <% place.folded)`,
      values: [search, search.replace(/[\\%_]/g, '\\$&'), search],
    });
  }
  if (filter.near) {
    const radius = Math.min(FURTHEST_M, Math.max(1, filter.radiusM ?? USUAL_RADIUS_M));
    conditions.push({
      sql: 'place.xy <@ circle(point((? - 106.68) * cos(radians(20.85)) * 111320.0, (? - 20.85) * 110700.0), ?)',
      values: [filter.near.lng, filter.near.lat, radius],
    });
  }
  if (filter.openNow) {
    const open = await openHoursNow(em, now);
    conditions.push({
      sql: 'not place.temporarily_closed and place.opening_hours in (select jsonb_array_elements_text(?::jsonb))',
      values: [JSON.stringify(open)],
    });
  }

  const order = orderFor(filter.near ?? undefined, search);
  const where = and(conditions);
  const size = pageSize(args.first);
  const cursor = decodeCursor(args.after, 2);
  const page = await em.execute<Found[]>(
    `select * from (
       select ${placeColumns}, ${order.key.sql} as key ${filter.near ? `, ${order.key.sql} as "distanceM"` : ''}
         from place where ${where.sql}
     ) place ${cursor ? `where ${order.afterSql}` : ''} order by ${order.orderSql} limit ?`,
    [
      ...order.key.values,
      ...(filter.near ? order.key.values : []),
      ...where.values,
      ...(cursor ? order.afterValues(cursor) : []),
      size + 1,
    ],
  );
  const [counted] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from (select 1 from place where ${where.sql} limit ${COUNTED}) some_places`,
    where.values,
  );
  return {
    items: page
      .slice(0, size)
      .map(({ key, ...row }) => ({ cursor: encodeCursor(key, row.id), node: toPlaceFacts(row) })),
    hasNextPage: page.length > size,
    totalCount: counted?.count ?? 0,
  };
}

const and = (conditions: readonly Fragment[]): Fragment => ({
  sql: ['true', ...conditions.map(({ sql }) => sql)].join(' and '),
  values: conditions.flatMap(({ values }) => values),
});
