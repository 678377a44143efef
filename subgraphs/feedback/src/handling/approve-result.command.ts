import type { ActInput, ReportAct } from '../report/report-act.js';

/** Days in which the citizen may rate or say that it is not solved; afterwards the report closes by itself. */
export const RATE_WITHIN_DAYS = 10;

/** PENDING_APPROVAL to RESOLVED: text and after-photos become visible, the clock stops. */
export const approveResult: ReportAct<ActInput> = {
  action: 'APPROVE_RESULT',
  change: ({ report, now }) => {
    const until = new Date(now.getTime() + RATE_WITHIN_DAYS * 86_400_000);
    report.resolvedAt = now;
    report.resultApprovedAt = now;
    report.reopenUntil = until;
    return {
      visibility: 'PUBLIC',
      text: report.resultText ?? null,
      release: { ids: report.resultMediaIds, visibility: 'PUBLIC' },
      later: [{ name: 'close-unrated-report', data: { resolvedAt: now.toISOString() }, at: until }],
    };
  },
};
