import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, optionalText } from '../report/text-rules.js';

export interface WithdrawReport extends ActInput {
  reason?: string | null;
}

/** To WITHDRAWN, by the reporter, before work has begun. */
export const withdrawReport: ReportAct<WithdrawReport> = {
  action: 'WITHDRAW',
  check: ({ reason }) => broken(optionalText('reason', reason)),
  change: ({ report, now }, { reason }) => {
    report.closedAt = now;
    return { visibility: 'REPORTER', text: cleaned(reason) };
  },
};
