import { metresOf } from '../report/report-filter.js';
import type { ReportContext } from '../report/report-context.js';
import { scopeSql } from '../report/queue-views.js';
import type { Report } from '../report/report.entity.js';
import { reportsWhere } from '../report/report.repository.js';

export const LOOK_BACK_HOURS = 3;
export const AROUND_M = 1_500;
/** Fewer are two neighbours, not an incident. */
export const ENOUGH = 3;
/** What may still become part of an incident. */
export const JOINABLE = `status in ('SUBMITTED','RECEIVED','ASSIGNED','SENT_BACK','IN_PROGRESS','SCHEDULED','REOPENED')
  and incident_id is null`;

/** Reports of the same field around this one in the hours before and after it, when they are enough to be an incident. */
export async function similarAround(
  { em, viewer, parts }: ReportContext,
  report: Report,
): Promise<{ count: number; hours: number; radiusM: number; reports: Report[] } | null> {
  if (report.incidentId || !report.fieldCode) return null;
  const now = parts.clock.now().getTime();
  if (now - report.createdAt.getTime() > 24 * 3_600_000) return null; // yesterday's rain is not this one
  const { x, y } = metresOf(report);
  const scope = scopeSql(viewer);
  const window = LOOK_BACK_HOURS * 3_600_000;
  const [from, to] = [report.createdAt.getTime() - window, report.createdAt.getTime() + window];
  const reports = await reportsWhere(
    em(),
    `category_code = ? and field_code = ? and ${JOINABLE} and xy <@ circle(point(?, ?), ?)
       and created_at between ? and ? and (${scope.sql})`,
    [report.categoryCode, report.fieldCode, x, y, AROUND_M, new Date(from), new Date(to), ...scope.values],
  );
  return reports.length < ENOUGH ? null : { count: reports.length, hours: LOOK_BACK_HOURS, radiusM: AROUND_M, reports };
}
