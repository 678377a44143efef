import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface UrgeUnit extends ActInput {
  text: string;
}

/** The desk or the city's leaders press the unit. The citizen sees that it was done; the words stay among staff. */
export const urgeUnit: ReportAct<UrgeUnit> = {
  action: 'URGE',
  check: ({ text }) => broken(requiredText('text', text)),
  change: ({ report, now }, { text }) => {
    report.urgeCount += 1;
    report.urgedAt = now;
    return { visibility: 'PUBLIC', text: cleaned(text), textVisibility: 'INTERNAL', unitId: report.leadUnitId ?? null };
  },
};
