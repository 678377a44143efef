import type { Page } from '@smarthp/kit/federation';
import { can } from '@smarthp/kit/viewer';
import type { ReportContext } from '../report/report-context.js';
import type { Report } from '../report/report.entity.js';
import { publicSql } from '../report/field-care.js';
import { publicFilterSql } from '../report/public-filter.js';
import { publicPoint } from '../report/public-view.js';
import { filterSql, metresOf, type ReportFilter, type Where } from '../report/report-filter.js';
import { NEWEST_FIRST, reportPage } from '../report/report-page.js';

const NOTHING: Page<Report> = { items: [], hasNextPage: false, totalCount: 0 };

/** Public reports for everybody (partners need `reports:read`), or those the caller sent. */
export async function listReports(
  { viewer, parts, em }: ReportContext,
  scope: 'PUBLIC' | 'MINE',
  filter: ReportFilter | null | undefined,
  size: number,
  after?: string | null,
): Promise<Page<Report>> {
  const mine: Where | undefined =
    viewer.kind === 'CITIZEN'
      ? { sql: 'reporter_id = ?', values: [viewer.id] }
      : viewer.kind === 'PARTNER'
        ? { sql: `submitter_kind = 'PARTNER' and submitter_id = ?`, values: [viewer.id] }
        : undefined;
  const base: Where | undefined = scope === 'MINE' ? mine : publicSql(parts.care);
  if (!base || (scope === 'PUBLIC' && viewer.kind === 'PARTNER' && !can(viewer, 'reports:read'))) return NOTHING;
  if (scope === 'MINE') return reportPage(em(), [base, ...filterSql(filter)], NEWEST_FIRST, size, after, filter?.near);
  const where = [base, ...publicFilterSql(parts, filter)];
  const page = await reportPage(em(), where, NEWEST_FIRST, size, after);
  const { near } = filter ?? {};
  for (const { node } of near ? page.items : [])
    Object.assign(node, { distanceM: metresBetween(publicPoint(parts, node), near!) });
  return page;
}

/** How far the shown point is: a distance to the true one would give it away. */
function metresBetween(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const [one, other] = [metresOf(a), metresOf(b)];
  return Math.hypot(one.x - other.x, one.y - other.y);
}
