import { countHandovers, deskHasIt } from './handover-clocks.js';
import { dateOf, dayNumberOf, limitEnds, shifted, warningAt } from './report-clock.js';
import type { Scene } from './report-act.js';
import { resultMinutesOf, timeLimitOf } from './time-limits.js';

/** Starts the clock of the result: when it is due, and when it begins to press. */
export function startClock(scene: Scene): void {
  const { report, now, calendar, limits } = scene;
  const start = now.getTime();
  const limit = timeLimitOf(limits, report, dateOf(dayNumberOf(start)));
  const { aroundTheClock } = limit;
  const due = limitEnds(calendar, start, { aroundTheClock, minutes: resultMinutesOf(limit, report) });
  report.clockStartedAt = now;
  report.aroundTheClock = aroundTheClock;
  report.dueAt = new Date(due);
  report.warnAt = new Date(warningAt(calendar, start, due, aroundTheClock));
  report.previousDueAt = null;
  report.extensionReason = null;
  report.extensionCount = 0;
  report.extensions = [];
  Object.assign(report, countHandovers(report, scene)); // urgency and field may have changed with it
}

/** The clock stands still: the result's for the unit that has the report, or the desk's before it was received. */
export function pauseClock({ report, now }: Scene, reason: string): void {
  if (!(report.dueAt ?? report.forwardDueAt) || report.pausedSince) return;
  report.pausedSince = now;
  report.pauses = [
    ...report.pauses,
    { from: now.toISOString(), to: null, reason, byUnitId: report.leadUnitId ?? null },
  ];
}

/** The clock goes on; the due time moves by the working time it stood still. */
export function resumeClock(scene: Scene): void {
  const { report, now, calendar } = scene;
  if (!report.pausedSince) return;
  const [from, to] = [report.pausedSince.getTime(), now.getTime()];
  const move = (moment: Date): Date => new Date(shifted(calendar, moment.getTime(), from, to, report.aroundTheClock));
  if (report.dueAt) report.dueAt = move(report.dueAt);
  if (report.warnAt) report.warnAt = move(report.warnAt);
  if (report.extensionAskedTo) report.extensionAskedTo = move(report.extensionAskedTo);
  report.pauses = report.pauses.map((pause) => (pause.to ? pause : { ...pause, to: now.toISOString() }));
  report.pausedSince = null;
  if (deskHasIt(report)) Object.assign(report, countHandovers(report, scene));
}

/** `days` working days from now, at the same hour. */
export const workingDaysAhead = ({ now, calendar }: Scene, days: number, dayMinutes: number): Date =>
  new Date(calendar.add(now.getTime(), days * dayMinutes));
