import { metresOf } from '../report/report-filter.js';
import type { ReportContext } from '../report/report-context.js';
import { scopeSql } from '../report/queue-views.js';
import type { Report } from '../report/report.entity.js';
import { reportsWhere } from '../report/report.repository.js';
import { AROUND_M, ENOUGH, JOINABLE, LOOK_BACK_HOURS } from './similar-around.read.js';

const MOST_LOOKED_AT = 2_000;

export interface Suggestion {
  readonly reports: readonly Report[];
  readonly count: number;
  readonly hours: number;
}

/** Where several people reported the same field close to each other in the last hours. */
export async function suggestIncidents({ em, viewer, parts }: ReportContext): Promise<Suggestion[]> {
  const since = new Date(parts.clock.now().getTime() - LOOK_BACK_HOURS * 3_600_000);
  const scope = scopeSql(viewer);
  const recent = await reportsWhere(
    em(),
    `created_at >= ? and field_code is not null and ${JOINABLE} and (${scope.sql})`,
    [since, ...scope.values],
    { limit: MOST_LOOKED_AT },
  );
  return groupsOf(recent)
    .map((reports) => ({ reports, count: reports.length, hours: LOOK_BACK_HOURS }))
    .sort((a, b) => b.count - a.count);
}

type Placed = Pick<Report, 'categoryCode' | 'fieldCode' | 'lat' | 'lng'>;

/** Each report joins the first group of its field whose first report lies near enough; small groups are left out. */
export function groupsOf<R extends Placed>(reports: readonly R[], enough = ENOUGH): R[][] {
  const groups: R[][] = [];
  for (const report of reports) {
    const group = groups.find(([first]) => first && isSame(first, report) && metresBetween(first, report) <= AROUND_M);
    if (group) group.push(report);
    else groups.push([report]);
  }
  return groups.filter(({ length }) => length >= enough);
}

const isSame = (a: Placed, b: Placed): boolean => a.categoryCode === b.categoryCode && a.fieldCode === b.fieldCode;

function metresBetween(a: Placed, b: Placed): number {
  const [one, other] = [metresOf(a), metresOf(b)];
  return Math.hypot(one.x - other.x, one.y - other.y);
}
