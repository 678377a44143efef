import type { Page } from '@smarthp/kit/federation';
import type { QueueView } from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { filterSql, type ReportFilter } from '../report/report-filter.js';
import { NEAREST_DUE_FIRST, reportPage } from '../report/report-page.js';
import { scopeSql, viewSql, viewsOf } from '../report/queue-views.js';
import type { Report } from '../report/report.entity.js';

/** One page of a view of the caller's queue; a view the caller does not have is empty. */
export async function queuePage(
  { viewer, parts, em }: ReportContext,
  view: QueueView,
  filter: ReportFilter | null | undefined,
  size: number,
  after?: string | null,
): Promise<Page<Report>> {
  if (!viewsOf(viewer).includes(view)) return { items: [], hasNextPage: false, totalCount: 0 };
  const where = [scopeSql(viewer), viewSql(view, parts.clock.now()), ...filterSql(filter)];
  return reportPage(em(), where, NEAREST_DUE_FIRST, size, after, filter?.near);
}
