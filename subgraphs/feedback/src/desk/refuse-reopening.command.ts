import type { ActInput, ReportAct } from '../report/report-act.js';
import { putBackResult } from '../report/reopening.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface RefuseReopening extends ActInput {
  reason: string;
}

/** REOPENED to CLOSED: the supervisor finds the result good; it and its promise stand again as they were. */
export const refuseReopening: ReportAct<RefuseReopening> = {
  action: 'REFUSE_REOPENING',
  check: ({ reason }) => broken(requiredText('reason', reason)),
  change: ({ report, now }, { reason }) => {
    putBackResult(report);
    report.closedAt = now;
    report.reopenUntil = null;
    return { visibility: 'PUBLIC', text: cleaned(reason), textVisibility: 'REPORTER' };
  },
};
