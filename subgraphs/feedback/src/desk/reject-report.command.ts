import type { ActInput, ReportAct } from '../report/report-act.js';
import { invalid } from '../report/refusal.js';
import { broken, cleaned, optionalText } from '../report/text-rules.js';

export interface RejectReport extends ActInput {
  groundCode: string;
  note?: string | null;
}

/** SUBMITTED to REJECTED, always with a ground the citizen can read. */
export const rejectReport: ReportAct<RejectReport> = {
  action: 'REJECT',
  check: ({ note }) => broken(optionalText('note', note)),
  change: ({ report, now, grounds }, { groundCode, note }) => {
    if (!grounds.mayUse(groundCode))
      return invalid({
        path: ['input', 'groundCode'],
        code: grounds.ground(groundCode) ? 'GROUND_RETIRED' : 'UNKNOWN_CODE',
      });
    report.refusalGround = groundCode;
    report.refusalNote = cleaned(note);
    report.closedAt = now;
    return { visibility: 'REPORTER', text: report.refusalNote };
  },
};
