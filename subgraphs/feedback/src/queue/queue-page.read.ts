import type { Page } from '@smarthp/kit/federation';
import type { QueueSort, QueueView } from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { filterSql, type ReportFilter } from '../report/report-filter.js';
import { ORDER_OF, reportPage } from '../report/report-page.js';
import { scopeSql, viewSql, viewsOf } from '../report/queue-views.js';
import type { Report } from '../report/report.entity.js';

/** One page of a view of the caller's queue; a view the caller does not have is empty. */
export async function queuePage(
  { viewer, parts, em }: ReportContext,
  view: QueueView,
  filter: ReportFilter | null | undefined,
  size: number,
  after?: string | null,
  sort: QueueSort = 'DUE',
): Promise<Page<Report>> {
  if (!viewsOf(viewer).includes(view)) return { items: [], hasNextPage: false, totalCount: 0 };
  const now = parts.clock.now();
  const where = [scopeSql(viewer), viewSql(view, now, viewer), ...filterSql(filter, { viewerId: viewer.id, now })];
  return reportPage(em(), where, ORDER_OF[sort], size, after, filter?.near);
}
