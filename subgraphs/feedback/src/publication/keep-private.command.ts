import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface KeepPrivate extends ActInput {
  reason: string;
}

/** The desk does not publish what the reporter agreed to publish, and tells them why. */
export const keepPrivate: ReportAct<KeepPrivate> = {
  action: 'UNPUBLISH',
  check: ({ reason }) => broken(requiredText('reason', reason)),
  change: ({ report }, { reason }) => {
    if (report.publication !== 'PENDING') return { refused: 'NOT_ALLOWED', code: 'NOT_IN_THIS_STATE' };
    report.publication = 'HIDDEN';
    return { visibility: 'REPORTER', text: cleaned(reason) };
  },
};
