import type { ActInput, ReportAct } from '../report/report-act.js';
import { invalid } from '../report/refusal.js';

export interface ApproveResult extends ActInput {
  /** The leader read why there is no after-photo, and lets it pass. */
  acceptNoPhoto?: boolean | null;
}

/** Days in which the citizen may rate or say that it is not solved; afterwards the report closes by itself. */
export const RATE_WITHIN_DAYS = 10;

/** PENDING_APPROVAL to RESOLVED: text and after-photos become visible, the clock stops. No photo needs its own yes. */
export const approveResult: ReportAct<ApproveResult> = {
  action: 'APPROVE_RESULT',
  change: ({ report, now, categories }, { acceptNoPhoto }) => {
    const photoWanted = categories.field(report.categoryCode, report.fieldCode)?.needsAfterPhoto;
    if (photoWanted && !report.resultMediaIds.length && !acceptNoPhoto)
      return invalid({ path: ['input', 'acceptNoPhoto'], code: 'NO_PHOTO_NOT_ACCEPTED' });
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
