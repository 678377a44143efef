import { metresOf } from '../report/report-filter.js';
import type { ReportContext } from '../report/report-context.js';
import type { Report } from '../report/report.entity.js';
import { reportColumns, toReport } from '../report/report.repository.js';
import { scopeSql } from '../report/queue-views.js';
import { likeness } from './likeness.js';

const WITHIN_M = 800;
const CLOSED_WITHIN_DAYS = 30;
const MOST_LOOKED_AT = 120;
const MOST_SHOWN = 8;
/** Of another field, it must at least read alike. */
const ALIKE_ENOUGH = 0.2;
const OPEN = `status in ('SUBMITTED','NEEDS_INFO','RECEIVED','ASSIGNED','SENT_BACK','IN_PROGRESS','SCHEDULED',
  'PENDING_APPROVAL','RESOLVED','REOPENED','CLOSED','REFERRED_OUT')`;

export interface Candidate {
  readonly report: Report;
  readonly distanceM: number;
  /** 0 to 1: shared words of title and text. */
  readonly likeness: number;
}

/** Reports that may be the same thing: near, of the same category, still open or closed not long ago; likest first. */
export async function mergeCandidates({ em, viewer, parts }: ReportContext, report: Report): Promise<Candidate[]> {
  const { x, y } = metresOf(report);
  const scope = scopeSql(viewer);
  const since = new Date(parts.clock.now().getTime() - CLOSED_WITHIN_DAYS * 86_400_000);
  const rows = await em().execute<(Record<string, unknown> & { distance: number })[]>(
    `select ${reportColumns()}, xy <-> point(?, ?) as distance from report
      where category_code = ? and ${OPEN} and xy <@ circle(point(?, ?), ?) and id <> ?::uuid
        and (closed_at is null or closed_at >= ?) and (${scope.sql})
      order by xy <-> point(?, ?) limit ?`,
    [x, y, report.categoryCode, x, y, WITHIN_M, report.id, since, ...scope.values, x, y, MOST_LOOKED_AT],
  );
  return rows
    .map((row) => ({ report: toReport(row), distanceM: row.distance }))
    .map((found) => ({ ...found, likeness: likeness(report, found.report) }))
    .filter((found) => found.report.fieldCode === report.fieldCode || found.likeness >= ALIKE_ENOUGH)
    .sort((a, b) => scoreOf(report, b) - scoreOf(report, a))
    .slice(0, MOST_SHOWN);
}

/** The same field counts as much as being next door; words decide among those. */
const scoreOf = (report: Report, { report: other, distanceM, likeness: like }: Candidate): number =>
  (other.fieldCode === report.fieldCode ? 1 : 0) + (1 - distanceM / WITHIN_M) + 1.5 * like;
