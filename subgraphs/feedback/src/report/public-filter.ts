import { careSql, type FieldCare } from './field-care.js';
import type { Parts } from './report-parts.js';
import { STREET_GRID } from './report.policy.js';
import {
  FARTHEST_M,
  boxSql,
  filterSql,
  metresOf,
  searchQuery,
  type Box,
  type ReportFilter,
  type Where,
} from './report-filter.js';

/** Half the street grid and a little: how far the shown point may lie from the true one, in metres. */
const STREET_M = 60;
type Place = { readonly lat: number; readonly lng: number };
type Placing = Pick<Parts, 'care' | 'units'>;

/** The shown point of a row of `report`, in metres, where the street is shown. */
const STREET_XY = `point((round(lng / ${STREET_GRID}) * ${STREET_GRID} - 106.68) * cos(radians(20.85)) * 111320.0,
  (round(lat / ${STREET_GRID}) * ${STREET_GRID} - 20.85) * 110700.0)`;

/** `street` where the street is shown, and the whole ward where only the ward is: as its centre is in or out. */
function asShown({ care, units }: Placing, street: Where, inside: (centre: Place) => boolean): Where {
  const blurred = careSql(care, 'BLUR_LOCATION');
  if (!blurred) return street;
  const wards = units
    .all()
    .filter(({ id, lat, lng }) => units.isWard(id) && lat !== null && lng !== null && inside({ lat, lng }))
    .map(({ id }) => id);
  const near: Where = { sql: `${street.sql} and not ${blurred.sql}`, values: [...street.values, ...blurred.values] };
  if (!wards.length) return near;
  return {
    sql: `(${near.sql}) or (ward_id = any(string_to_array(?, ',')) and ${blurred.sql})`,
    values: [...near.values, wards.join(','), ...blurred.values],
  };
}

/** Inside a rectangle by the shown point: its edges are moved to where the rounding turns, so the index answers. */
export function publicBoxSql(parts: Placing, box: Box): Where {
  const { west, south, east, north } = box;
  const low = (edge: number): number => (Math.ceil(edge / STREET_GRID) - 0.5) * STREET_GRID;
  const high = (edge: number): number => (Math.floor(edge / STREET_GRID) + 0.5) * STREET_GRID;
  const snapped = { west: low(west), south: low(south), east: high(east), north: high(north) };
  const inside = ({ lat, lng }: Place): boolean => lat >= south && lat <= north && lng >= west && lng <= east;
  if (snapped.west > snapped.east || snapped.south > snapped.north)
    return asShown(parts, { sql: 'false', values: [] }, inside);
  return asShown(parts, boxSql(snapped), inside);
}

function publicNearSql(parts: Placing, near: Place, radiusM: number | null | undefined): Where {
  const { x, y } = metresOf(near);
  const radius = Math.min(FARTHEST_M, Math.max(1, radiusM ?? FARTHEST_M));
  const street: Where = {
    sql: `xy <@ circle(point(?, ?), ?) and ${STREET_XY} <@ circle(point(?, ?), ?)`,
    values: [x, y, radius + STREET_M, x, y, radius],
  };
  return asShown(parts, street, (centre) => {
    const other = metresOf(centre);
    return Math.hypot(other.x - x, other.y - y) <= radius;
  });
}

const HOUSE_NUMBER = '^\\s*(số\\s*(nhà\\s*)?)?[0-9]+[a-z]?([/-][0-9]+[a-z]?)*\\s*,?\\s+';

/**
 * Found only by what everybody may read. The index knows the original words, so what was redacted or lies where only
 * the ward may be known is looked at again; with a digit in the words everything is: neither a house number nor a
 * phone number may be found by trying.
 */
function publicSearchSql(care: FieldCare, words: string): Where {
  const query = searchQuery(words);
  if (!query) return { sql: 'true', values: [] };
  const blurred = careSql(care, 'BLUR_LOCATION') ?? { sql: 'false', values: [] };
  const address = `case when ${blurred.sql} then '' else regexp_replace(coalesce(address, ''), ?, '', 'i') end`;
  const shown = `to_tsvector('vn', coalesce(public_title, title) || ' ' || coalesce(public_body, body) || ' ' || ${address})`;
  const again: Where = {
    sql: `${shown} @@ ${query.sql}`,
    values: [...blurred.values, HOUSE_NUMBER, ...query.values],
  };
  if (/\d/.test(words)) return again;
  return {
    sql: `(redacted_at is null and not ${blurred.sql}) or ${again.sql}`,
    values: [...blurred.values, ...again.values],
  };
}

/** A filter as the public may use it: nothing of it tells more of a report than its public version does. */
export function publicFilterSql(placing: Placing, filter: ReportFilter | null | undefined): Where[] {
  if (!filter) return [];
  const { near, radiusM, box, search, ...rest } = filter;
  const parts = filterSql({ ...rest, search });
  if (search?.trim()) parts.push(publicSearchSql(placing.care, search));
  if (box) parts.push(publicBoxSql(placing, box));
  if (near) parts.push(publicNearSql(placing, near, radiusM));
  return parts;
}
