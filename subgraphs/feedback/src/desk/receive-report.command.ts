import type { ActInput, ReportAct } from '../report/report-act.js';
import type { Urgency } from '../report/report-codes.js';
import { whyNotClass } from '../report/class-rules.js';
import { invalid } from '../report/refusal.js';
import { startClock } from '../report/due-times.js';
import { broken, cleaned, optionalText } from '../report/text-rules.js';

export interface ReceiveReport extends ActInput {
  urgency?: Urgency | null;
  categoryCode?: string | null;
  fieldCode?: string | null;
  note?: string | null;
}

/** SUBMITTED to RECEIVED: the desk settles urgency and category, and the promise to the citizen begins. */
export const receiveReport: ReportAct<ReceiveReport> = {
  action: 'RECEIVE',
  check: ({ note }) => broken(optionalText('note', note)),
  change: (scene, { urgency, categoryCode, fieldCode, note }) => {
    const { report, now, categories } = scene;
    const wrong = whyNotClass(categories, report, { categoryCode, fieldCode });
    if (wrong) return invalid(wrong);
    if (urgency) report.urgency = urgency;
    if (categoryCode && categoryCode !== report.categoryCode) {
      report.categoryCode = categoryCode;
      report.fieldCode = fieldCode ?? null;
    } else if (fieldCode) report.fieldCode = fieldCode;
    report.receivedAt = now;
    startClock(scene);
    return { visibility: 'PUBLIC', text: cleaned(note), textVisibility: 'REPORTER' };
  },
};
