import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface HideReport extends ActInput {
  reason: string;
  tellReporter?: boolean | null;
}

/** PENDING or PUBLIC to HIDDEN; the reason stays among staff, unless it is meant for the reporter too. */
export const hideReport: ReportAct<HideReport> = {
  action: 'UNPUBLISH',
  check: ({ reason }) => broken(requiredText('reason', reason)),
  change: ({ report }, { reason, tellReporter }) => {
    report.publication = 'HIDDEN';
    return { visibility: 'REPORTER', text: cleaned(reason), textVisibility: tellReporter ? 'REPORTER' : 'INTERNAL' };
  },
};
