import { performSystemAct } from '../report/perform-act.js';
import type { ReportAct } from '../report/report-act.js';
import type { Parts } from '../report/report-parts.js';
import { openReferral } from './referral.read.js';

/** REFERRED_OUT to CLOSED: the outside body never answered. */
export const closeUnanswered: ReportAct<object> = {
  action: 'CLOSE',
  change: ({ report, now }) => {
    report.closedAt = now;
    return { visibility: 'PUBLIC' };
  },
};

/** 90 days after this very referral, unless it was answered. */
export const closeUnansweredReferral = (parts: Parts) => ({
  name: 'close-unanswered-referral',
  run: async ({ reportId, referralId }: { reportId: string; referralId: string }): Promise<void> => {
    const open = await openReferral(parts.database.em(), reportId);
    if (open?.id !== referralId) return;
    await performSystemAct(parts, closeUnanswered, reportId, ({ status }) => status === 'REFERRED_OUT', {});
  },
});
