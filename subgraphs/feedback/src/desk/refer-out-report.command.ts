import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, optionalText, requiredText } from '../report/text-rules.js';

export interface ReferOutReport extends ActInput {
  bodyName: string;
  note?: string | null;
}

/** RECEIVED to REFERRED_OUT: the citizen reads who has it now. */
export const referOutReport: ReportAct<ReferOutReport> = {
  action: 'REFER_OUT',
  check: ({ bodyName, note }) => broken(requiredText('bodyName', bodyName, 200), optionalText('note', note)),
  change: ({ report, now }, { bodyName, note }) => {
    report.referredTo = cleaned(bodyName);
    report.closedAt = now;
    return { visibility: 'PUBLIC', text: [report.referredTo, cleaned(note)].filter(Boolean).join('. ') };
  },
};
