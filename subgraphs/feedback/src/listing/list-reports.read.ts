import type { Page } from '@smarthp/kit/federation';
import { can } from '@smarthp/kit/viewer';
import type { ReportContext } from '../report/report-context.js';
import type { Report } from '../report/report.entity.js';
import { filterSql, type ReportFilter, type Where } from '../report/report-filter.js';
import { NEWEST_FIRST, reportPage } from '../report/report-page.js';

const NOTHING: Page<Report> = { items: [], hasNextPage: false, totalCount: 0 };

/** Public reports for everybody (partners need `reports:read`), or those the caller sent. */
export async function listReports(
  { viewer, em }: ReportContext,
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
  const base: Where | undefined = scope === 'MINE' ? mine : { sql: `publication = 'PUBLIC'`, values: [] };
  if (!base || (scope === 'PUBLIC' && viewer.kind === 'PARTNER' && !can(viewer, 'reports:read'))) return NOTHING;
  return reportPage(em(), [base, ...filterSql(filter)], NEWEST_FIRST, size, after, filter?.near);
}
