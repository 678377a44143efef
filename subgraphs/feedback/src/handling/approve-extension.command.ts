import { forgetAsking } from '../report/due-again.js';
import { countedBetween, warningAt } from '../report/report-clock.js';
import type { ActInput, ReportAct } from '../report/report-act.js';

/** The leader grants the time asked for. The citizen reads the new date, who asked and why. */
export const approveExtension: ReportAct<ActInput> = {
  action: 'APPROVE_EXTENSION',
  change: ({ report, now, calendar }) => {
    const [from, until] = [report.dueAt, report.extensionAskedTo];
    const reason = report.extensionAskedReason ?? '';
    if (!from || !until || !report.clockStartedAt) return { refused: 'NOT_ALLOWED', code: 'NOT_IN_THIS_STATE' };
    const start = report.clockStartedAt.getTime();
    report.previousDueAt = from;
    report.dueAt = until;
    report.warnAt = new Date(warningAt(calendar, start, until.getTime(), report.aroundTheClock));
    report.extensionReason = reason;
    report.extensionCount += 1;
    if (until > now) report.breachedAt = null;
    const minutes = countedBetween(calendar, from.getTime(), until.getTime(), report.aroundTheClock);
    const byUnitId = report.leadUnitId ?? null;
    const [at, before, after] = [now, from, until].map((moment) => moment.toISOString()) as [string, string, string];
    report.extensions = [...report.extensions, { at, from: before, until: after, minutes, reason, byUnitId }];
    forgetAsking(report);
    return { visibility: 'PUBLIC', text: reason };
  },
};
