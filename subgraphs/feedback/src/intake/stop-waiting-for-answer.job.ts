import { performSystemAct } from '../report/perform-act.js';
import { resumeClock } from '../report/due-times.js';
import type { ReportAct } from '../report/report-act.js';
import type { Parts } from '../report/report-parts.js';

/** NEEDS_INFO to REJECTED: the desk asked and nobody answered. */
export const rejectUnanswered: ReportAct<object> = {
  action: 'REJECT',
  change: ({ report, now }) => {
    report.refusalGround = 'MISSING_INFO';
    report.closedAt = now;
    return { visibility: 'REPORTER' };
  },
};

/** NEEDS_INFO to IN_PROGRESS: the unit asked, nobody answered, it goes on with what it has. */
export const resumeUnanswered: ReportAct<object> = {
  action: 'RESUME',
  change: (scene) => {
    resumeClock(scene);
    return { visibility: 'REPORTER' };
  },
};

/** Five working days after the question that made the report's version `askedAt`. */
export const stopWaitingForAnswer = (parts: Parts) => ({
  name: 'stop-waiting-for-answer',
  run: async ({ reportId, askedAt }: { reportId: string; askedAt: number }): Promise<void> => {
    for (const [act, byUnit] of [
      [rejectUnanswered, false],
      [resumeUnanswered, true],
    ] as const) {
      await performSystemAct(
        parts,
        act,
        reportId,
        (report) => report.status === 'NEEDS_INFO' && report.version >= askedAt && report.askedByUnit === byUnit,
        {},
      );
    }
  },
});
