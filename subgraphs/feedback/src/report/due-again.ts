import { countHandovers, endedPauses } from './handover-clocks.js';
import { dateOf, dayNumberOf, limitEnds, shifted, warningAt, type WorkCalendar } from './report-clock.js';
import type { Report } from './report.entity.js';
import { resultMinutesOf, timeLimitOf, type TimeLimit } from './time-limits.js';

/** What a limit is chosen by. */
export type ClassFacts = Pick<Report, 'categoryCode' | 'fieldCode' | 'urgency'>;

/** Where the clock of a report stands, or would stand. Null: it has not started. */
export interface Reckoning {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly warnAt: Date;
  readonly aroundTheClock: boolean;
}

/** What reckoning needs of the world. */
export interface Reckoner {
  readonly now: Date;
  readonly calendar: WorkCalendar;
  readonly limits: readonly TimeLimit[];
}

/**
 * When the report would be due under other facts: counted from when its clock started, with every pause that ended.
 * A stricter limit never makes late what was in time: counted out already, it begins anew now, and still never ends
 * after the due time promised before. Extensions belong to the limit they were granted under and are not counted.
 */
export function reckonAgain(report: Report, facts: ClassFacts, world: Reckoner): Reckoning | null {
  if (!report.clockStartedAt) return null;
  const [start, now] = [report.clockStartedAt.getTime(), world.now.getTime()];
  const counted = countFrom(report, facts, world, start);
  if (counted.dueAt.getTime() > now) return counted;
  const fresh = countFrom(report, facts, world, now);
  const promised = report.dueAt;
  if (!promised || fresh.dueAt <= promised) return fresh;
  return { ...counted, dueAt: promised, warnAt: report.warnAt ?? promised };
}

/** The same, counted from `start` whatever comes of it. */
export function countFrom(
  report: Report,
  facts: ClassFacts,
  { now, calendar, limits }: Reckoner,
  start: number,
): Reckoning {
  const limit = timeLimitOf(limits, facts, dateOf(dayNumberOf(start)), dateOf(dayNumberOf(now.getTime())));
  const { aroundTheClock } = limit;
  const due = endedPauses(report.pauses, start).reduce(
    (sum, [from, to]) => shifted(calendar, sum, from, to, aroundTheClock),
    limitEnds(calendar, start, { aroundTheClock, minutes: resultMinutesOf(limit, report) }),
  );
  return {
    startedAt: new Date(start),
    dueAt: new Date(due),
    warnAt: new Date(warningAt(calendar, start, due, aroundTheClock)),
    aroundTheClock,
  };
}

/** Puts the report under its present class: the clock is counted again, and extensions of the old class lapse. */
export function countAgain(report: Report, world: Reckoner): void {
  Object.assign(report, countHandovers(report, world));
  const reckoned = reckonAgain(report, report, world);
  if (!reckoned) return;
  report.clockStartedAt = reckoned.startedAt;
  report.dueAt = reckoned.dueAt;
  report.warnAt = reckoned.warnAt;
  report.aroundTheClock = reckoned.aroundTheClock;
  report.previousDueAt = null;
  report.extensionReason = null;
  report.extensionCount = 0;
  forgetAsking(report);
}

/** No extension is asked for any more. */
export function forgetAsking(report: Report): void {
  report.extensionAskedAt = null;
  report.extensionAskedBy = null;
  report.extensionAskedTo = null;
  report.extensionAskedReason = null;
}

/** The limit that counts for the report: the one in force when its clock started, or today while it has not. */
export const limitOf = (report: Report, { limits, now }: Reckoner): TimeLimit =>
  timeLimitOf(limits, report, dateOf(dayNumberOf((report.clockStartedAt ?? now).getTime())));

/** The latest moment an extension may reach; null when its class allows none or no clock runs. */
export function latestExtension(report: Report, world: Reckoner): Date | null {
  if (!report.dueAt || !report.clockStartedAt) return null;
  const { extensionMinutes: minutes } = limitOf(report, world);
  if (minutes <= 0) return null;
  const { aroundTheClock } = report;
  return new Date(limitEnds(world.calendar, report.dueAt.getTime(), { aroundTheClock, minutes }));
}
