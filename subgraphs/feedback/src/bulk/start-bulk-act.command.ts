import { invalid, type Refusal } from '../report/refusal.js';
import type { ReportContext } from '../report/report-context.js';
import { allOf, filterSql } from '../report/report-filter.js';
import { worksOnReports } from '../report/report.policy.js';
import { scopeSql, viewSql, viewsOf } from '../report/queue-views.js';
import type { BulkReportInput, StartBulkActInput } from './bulk-job.type.js';

export const MOST_AT_ONCE = 500;

/** Puts the reports into a job. Whether each may be acted on is decided when its turn comes. */
export async function startBulkAct(context: ReportContext, input: StartBulkActInput): Promise<string | Refusal> {
  const { viewer, parts } = context;
  if (viewer.kind === 'ANONYMOUS') return { refused: 'NOT_SIGNED_IN' };
  if (!worksOnReports(viewer)) return { refused: 'NOT_ALLOWED', code: 'ACTION_NOT_ALLOWED' };
  const reports = input.reports?.length ? input.reports : await reportsOfView(context, input);
  const path = ['input', 'reports'];
  if (!reports.length) return invalid({ path, code: 'NOTHING_CHOSEN' });
  if (reports.length > MOST_AT_ONCE) return invalid({ path, code: 'TOO_MANY_AT_ONCE', values: { max: MOST_AT_ONCE } });
  return parts.database.transaction((em) =>
    parts.bulk.start(em, { viewer, act: input.act, fields: { ...input.fields }, reports }),
  );
}

async function reportsOfView(
  { viewer, parts, em }: ReportContext,
  { view, filter }: StartBulkActInput,
): Promise<BulkReportInput[]> {
  if (!view || !viewsOf(viewer).includes(view)) return [];
  const now = parts.clock.now();
  const where = allOf([
    scopeSql(viewer),
    viewSql(view, now, viewer),
    ...filterSql(filter, { viewerId: viewer.id, now }),
  ]);
  return em().execute<BulkReportInput[]>(
    `select code, version from report where ${where.sql} order by queue_rank, id limit ?`,
    [...where.values, MOST_AT_ONCE + 1],
  );
}
