import { forgetAsking } from '../report/due-again.js';
import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface RefuseExtension extends ActInput {
  reason: string;
}

/** The leader says no: the due time stays, and the unit may ask again while there is time. */
export const refuseExtension: ReportAct<RefuseExtension> = {
  action: 'REFUSE_EXTENSION',
  check: ({ reason }) => broken(requiredText('reason', reason)),
  change: ({ report }, { reason }) => {
    forgetAsking(report);
    return { visibility: 'INTERNAL', text: cleaned(reason) };
  },
};
