import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface HideReport extends ActInput {
  reason: string;
}

/** PENDING or PUBLIC to HIDDEN; the reason stays among staff. */
export const hideReport: ReportAct<HideReport> = {
  action: 'UNPUBLISH',
  check: ({ reason }) => broken(requiredText('reason', reason)),
  change: ({ report }, { reason }) => {
    report.publication = 'HIDDEN';
    return { visibility: 'REPORTER', text: cleaned(reason), textVisibility: 'INTERNAL' };
  },
};
