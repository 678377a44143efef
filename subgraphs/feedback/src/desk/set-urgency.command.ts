import type { ActInput, ReportAct } from '../report/report-act.js';
import type { Urgency } from '../report/report-codes.js';
import { countAgain } from '../report/due-again.js';
import { invalid } from '../report/refusal.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface SetUrgency extends ActInput {
  urgency: Urgency;
  reason: string;
}

/** How much it presses; the due time is computed again and the citizen reads both. */
export const setUrgency: ReportAct<SetUrgency> = {
  action: 'SET_URGENCY',
  check: ({ reason }) => broken(requiredText('reason', reason)),
  change: (scene, { urgency, reason }) => {
    const { report } = scene;
    if (report.urgency === urgency) return invalid({ path: ['input', 'urgency'], code: 'NOTHING_CHANGED' });
    report.urgency = urgency;
    countAgain(report, scene);
    return { visibility: 'PUBLIC', text: cleaned(reason), textVisibility: 'REPORTER' };
  },
};
