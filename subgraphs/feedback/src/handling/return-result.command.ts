import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface ReturnResult extends ActInput {
  reason: string;
}

/** PENDING_APPROVAL back to IN_PROGRESS; what is missing stays among staff. */
export const returnResult: ReportAct<ReturnResult> = {
  action: 'RETURN_RESULT',
  check: ({ reason }) => broken(requiredText('reason', reason)),
  change: ({ report }, { reason }) => {
    report.resultText = null;
    report.resultMediaIds = [];
    report.resultSubmittedAt = null;
    report.resultSubmittedBy = null;
    return { visibility: 'PUBLIC', text: cleaned(reason), textVisibility: 'INTERNAL' };
  },
};
