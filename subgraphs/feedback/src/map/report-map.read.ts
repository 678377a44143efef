import type { EntityManager } from '@smarthp/kit/database';
import { DONE_STATUSES } from '../report/report-codes.js';
import { allOf, boxSql, filterSql, type Box, type ReportFilter } from '../report/report-filter.js';
import { roundedToStreet } from '../report/report.policy.js';
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
  readonly status: ReportPoint['status'];
}

const pointOf = ({ id, code, title, status, lat, lng }: Cell): ReportPoint => ({
  id,
  code,
  title,
  status,
  location: roundedToStreet({ lat, lng }),
});

/** Public reports in a box. The grid follows the zoom, so a cluster has the same size on every screen. */
export async function readReportMap(
  em: EntityManager,
  box: Box,
  zoom: number,
  filter: ReportFilter | null | undefined,
): Promise<ReportMap> {
  const { sql, values } = allOf([{ sql: `publication = 'PUBLIC'`, values: [] }, boxSql(box), ...filterSql(filter)]);
  if (zoom >= STREET_ZOOM) {
    const singles = await em.execute<Cell[]>(
      `select id, code, title, status, lat, lng, 1 as n, 0 as open from report where ${sql} limit ${MOST_PINS}`,
      values,
    );
    return { clusters: [], points: singles.map(pointOf), total: singles.length };
  }
  const cell = (WORLD_M / 2 ** Math.max(0, zoom) / 256) * CELL_PX;
  const cells = await em.execute<Cell[]>(
    `select count(*) as n, count(*) filter (where not status = any(string_to_array('${DONE_STATUSES.join(',')}', ','))) as open,
            avg(lat) as lat, avg(lng) as lng, min(id::text) as id, min(code) as code, min(title) as title,
            min(status) as status
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
    points: cells.filter(({ n }) => Number(n) === 1).map(pointOf),
    total: cells.reduce((sum, { n }) => sum + Number(n), 0),
  };
}
