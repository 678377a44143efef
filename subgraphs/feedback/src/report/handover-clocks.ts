import { dateOf, dayNumberOf, limitEnds, shifted, type WorkCalendar } from './report-clock.js';
import { isDone, type ReportStatus } from './report-codes.js';
import type { Pause } from './report-promise.js';
import type { Report } from './report.entity.js';
import { timeLimitOf, type TimeLimit } from './time-limits.js';

/** What the clocks between desk and unit need of the world. */
export interface HandoverWorld {
  readonly now: Date;
  readonly calendar: WorkCalendar;
  readonly limits: readonly TimeLimit[];
}

const AT_DESK: readonly ReportStatus[] = ['SUBMITTED', 'RECEIVED', 'SENT_BACK', 'REOPENED'];

type Facts = Pick<Report, 'status' | 'askedByUnit' | 'forwardDueAt' | 'acceptDueAt' | 'dueAt'>;

/** The desk's clock runs, or stands still for its own question. */
export const deskHasIt = ({ status, askedByUnit }: Pick<Report, 'status' | 'askedByUnit'>): boolean =>
  AT_DESK.includes(status) || (status === 'NEEDS_INFO' && !askedByUnit);

/** The due time of whatever is due next on an open report; null when nothing runs. */
export function nextDueAt(report: Facts): Date | null {
  if (isDone(report.status)) return null;
  const running = [
    deskHasIt(report) ? report.forwardDueAt : null,
    report.status === 'ASSIGNED' ? report.acceptDueAt : null,
    report.dueAt,
  ].filter((moment): moment is Date => !!moment);
  return running.length ? new Date(Math.min(...running.map((moment) => moment.getTime()))) : null;
}

/** Pauses that ended, as far as they lie after `start`. */
export const endedPauses = (pauses: readonly Pause[], start: number): (readonly [from: number, to: number])[] =>
  pauses
    .filter(({ to }) => to && Date.parse(to) > start)
    .map(({ from, to }) => [Math.max(start, Date.parse(from)), Date.parse(to!)] as const);

const limitFrom = (report: Report, start: Date, { now, limits }: HandoverWorld): TimeLimit =>
  timeLimitOf(limits, report, dateOf(dayNumberOf(start.getTime())), dateOf(dayNumberOf(now.getTime())));

function ends(report: Report, start: Date, world: HandoverWorld, name: 'desk' | 'accept'): Date {
  const { calendar } = world;
  const limit = limitFrom(report, start, world);
  const { aroundTheClock } = limit;
  const minutes = name === 'desk' ? limit.deskMinutes : limit.acceptMinutes;
  const due = endedPauses(report.pauses, start.getTime()).reduce(
    (sum, [from, to]) => shifted(calendar, sum, from, to, aroundTheClock),
    limitEnds(calendar, start.getTime(), { aroundTheClock, minutes }),
  );
  return new Date(due);
}

/** The desk must forward it from now on: it is new, came back, or was reopened. */
export function startDeskClock(report: Report, world: HandoverWorld): void {
  report.forwardStartedAt = world.now;
  report.forwardDueAt = ends(report, world.now, world, 'desk');
  report.acceptDueAt = null;
  if (!report.clockStartedAt) report.aroundTheClock = limitFrom(report, world.now, world).aroundTheClock;
}

/** The unit must say yes or no from now on. */
export function startAcceptClock(report: Report, world: HandoverWorld): void {
  report.acceptDueAt = ends(report, world.now, world, 'accept');
}

/** When the desk must have forwarded it and the unit must have taken it, counted from their starts under today's rules. */
export function countHandovers(
  report: Report,
  world: HandoverWorld,
): { readonly forwardDueAt: Date | null; readonly acceptDueAt: Date | null } {
  const { forwardStartedAt, assignedAt } = report;
  return {
    forwardDueAt:
      deskHasIt(report) && forwardStartedAt
        ? ends(report, forwardStartedAt, world, 'desk')
        : (report.forwardDueAt ?? null),
    acceptDueAt:
      report.status === 'ASSIGNED' && assignedAt
        ? ends(report, assignedAt, world, 'accept')
        : (report.acceptDueAt ?? null),
  };
}
