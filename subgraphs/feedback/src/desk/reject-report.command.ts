import type { ActInput, ReportAct } from '../report/report-act.js';
import { REFUSAL_GROUNDS } from '../report/refusal-grounds.js';
import { broken, cleaned, optionalText } from '../report/text-rules.js';

export interface RejectReport extends ActInput {
  groundCode: string;
  note?: string | null;
}

/** SUBMITTED to REJECTED, always with a ground the citizen can read. */
export const rejectReport: ReportAct<RejectReport> = {
  action: 'REJECT',
  check: ({ groundCode, note }) =>
    broken(
      !Object.hasOwn(REFUSAL_GROUNDS, groundCode) && { path: ['input', 'groundCode'], code: 'UNKNOWN_CODE' },
      optionalText('note', note),
    ),
  change: ({ report, now }, { groundCode, note }) => {
    report.refusalGround = groundCode;
    report.refusalNote = cleaned(note);
    report.closedAt = now;
    return { visibility: 'REPORTER', text: report.refusalNote };
  },
};
