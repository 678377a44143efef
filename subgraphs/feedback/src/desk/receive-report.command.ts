import type { ActInput, ReportAct } from '../report/report-act.js';
import type { Urgency } from '../report/report-codes.js';
import { categoryOf, fieldOf } from '../report/report-categories.js';
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
  check: ({ categoryCode, fieldCode, note }) =>
    broken(
      !!categoryCode && !categoryOf(categoryCode) && { path: ['input', 'categoryCode'], code: 'UNKNOWN_CODE' },
      !!categoryCode &&
        !!fieldCode &&
        !fieldOf(categoryCode, fieldCode) && { path: ['input', 'fieldCode'], code: 'UNKNOWN_CODE' },
      optionalText('note', note),
    ),
  change: (scene, { urgency, categoryCode, fieldCode, note }) => {
    const { report, now } = scene;
    if (urgency) report.urgency = urgency;
    if (categoryCode && categoryCode !== report.categoryCode) {
      report.categoryCode = categoryCode;
      report.fieldCode = fieldCode ?? null;
    } else if (fieldCode) {
      if (!fieldOf(report.categoryCode, fieldCode))
        return { refused: 'INVALID', fields: [{ path: ['input', 'fieldCode'], code: 'UNKNOWN_CODE' }] };
      report.fieldCode = fieldCode;
    }
    report.receivedAt = now;
    startClock(scene);
    return { visibility: 'PUBLIC', text: cleaned(note), textVisibility: 'REPORTER' };
  },
};
