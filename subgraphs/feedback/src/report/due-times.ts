import { dateOf, dayNumberOf, limitEnds, shifted, warningAt } from './report-clock.js';
import type { Scene } from './report-act.js';
import { timeLimitOf } from './time-limits.js';

/** Starts the clock of the result: when it is due, and when it begins to press. */
export function startClock({ report, now, calendar, limits }: Scene): void {
  const start = now.getTime();
  const limit = timeLimitOf(limits, report, dateOf(dayNumberOf(start)));
  const { aroundTheClock } = limit;
  const due = limitEnds(calendar, start, { aroundTheClock, minutes: limit.resultMinutes });
  report.clockStartedAt = now;
  report.aroundTheClock = aroundTheClock;
  report.dueAt = new Date(due);
  report.warnAt = new Date(warningAt(calendar, start, due, aroundTheClock));
  report.previousDueAt = null;
  report.extensionReason = null;
}

export function pauseClock({ report, now }: Scene, reason: string): void {
  if (!report.dueAt || report.pausedSince) return;
  report.pausedSince = now;
  report.pauses = [...report.pauses, { from: now.toISOString(), to: null, reason }];
}

/** The clock goes on; the due time moves by the working time it stood still. */
export function resumeClock({ report, now, calendar }: Scene): void {
  if (!report.pausedSince) return;
  const [from, to] = [report.pausedSince.getTime(), now.getTime()];
  const move = (moment: Date): Date => new Date(shifted(calendar, moment.getTime(), from, to, report.aroundTheClock));
  if (report.dueAt) report.dueAt = move(report.dueAt);
  if (report.warnAt) report.warnAt = move(report.warnAt);
  report.pauses = report.pauses.map((pause) => (pause.to ? pause : { ...pause, to: now.toISOString() }));
  report.pausedSince = null;
}

/** `days` working days from now, at the same hour. */
export const workingDaysAhead = ({ now, calendar }: Scene, days: number, dayMinutes: number): Date =>
  new Date(calendar.add(now.getTime(), days * dayMinutes));
