import type { EntityManager } from '@smarthp/kit/database';
import { DONE_STATUSES } from '../report/report-codes.js';
import { publicSql } from '../report/field-care.js';
import { publicBoxSql, publicFilterSql } from '../report/public-filter.js';
import { publicPoint, publicTitle } from '../report/public-view.js';
import { allOf, type Box, type ReportFilter } from '../report/report-filter.js';
import type { Parts } from '../report/report-parts.js';
import { STREET_GRID } from '../report/report.policy.js';
import type { ReportMap, ReportPoint } from './report-map.type.js';

/** From this zoom on houses stand apart: every report is a pin of its own. */
const STREET_ZOOM = 17;
const MOST_PINS = 300;
/** Width of one map tile of 256 px at zoom 0, in metres, at the city's latitude. */
const WORLD_M = 40_075_017 * Math.cos((20.85 * Math.PI) / 180);
/** A cluster stands for about this many pixels of screen. */
const CELL_PX = 64;

interface Cell {
  readonly n: string;
  readonly open: string;
  readonly lat: number;
  readonly lng: number;
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly publicTitle: string | null;
  readonly categoryCode: string;
  readonly fieldCode: string | null;
  readonly wardId: string;
  readonly status: ReportPoint['status'];
}

const pointOf = (parts: Placing, cell: Cell): ReportPoint => ({
  id: cell.id,
  code: cell.code,
  title: publicTitle(cell),
  status: cell.status,
  location: publicPoint(parts, cell),
});
type Placing = Pick<Parts, 'care' | 'units'>;
const ROW = `id, code, title, status, lat, lng, public_title as "publicTitle", category_code as "categoryCode",
  field_code as "fieldCode", ward_id as "wardId"`;
const ANY_ROW = `min(id::text) as id, min(code) as code, min(title) as title, min(status) as status,
  avg(round(lat / ${STREET_GRID}) * ${STREET_GRID}) as lat, avg(round(lng / ${STREET_GRID}) * ${STREET_GRID}) as lng,
  min(public_title) as "publicTitle", min(category_code) as "categoryCode",
  min(field_code) as "fieldCode", min(ward_id) as "wardId"`;

/** Public reports in a box. The grid follows the zoom, so a cluster has the same size on every screen. */
export async function readReportMap(
  em: EntityManager,
  parts: Placing,
  box: Box,
  zoom: number,
  filter: ReportFilter | null | undefined,
): Promise<ReportMap> {
  const { care } = parts;
  const { sql, values } = allOf([publicSql(care), publicBoxSql(parts, box), ...publicFilterSql(parts, filter)]);
  if (zoom >= STREET_ZOOM) {
    const singles = await em.execute<Cell[]>(
      `select ${ROW}, 1 as n, 0 as open from report where ${sql} limit ${MOST_PINS}`,
      values,
    );
    return { clusters: [], points: singles.map((one) => pointOf(parts, one)), total: singles.length };
  }
  // Whole zooms only: cells of every size would together tell a place more closely than its street.
  const cell = (WORLD_M / 2 ** Math.max(0, Math.round(zoom)) / 256) * CELL_PX;
  const cells = await em.execute<Cell[]>(
    `select count(*) as n, count(*) filter (where not status = any(string_to_array('${DONE_STATUSES.join(',')}', ','))) as open,
            ${ANY_ROW}
       from report where ${sql} group by floor(xy[0] / ?), floor(xy[1] / ?) order by count(*) desc limit 500`,
    [...values, cell, cell],
  );
  const many = cells.filter(({ n }) => Number(n) > 1);
  return {
    clusters: many.map(({ n, open, lat, lng }) => ({
      location: { lat, lng },
      count: Number(n),
      open: Number(open),
      done: Number(n) - Number(open),
    })),
    points: cells.filter(({ n }) => Number(n) === 1).map((one) => pointOf(parts, one)),
    total: cells.reduce((sum, { n }) => sum + Number(n), 0),
  };
}
