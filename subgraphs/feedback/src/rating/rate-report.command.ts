import type { ActInput, ReportAct } from '../report/report-act.js';
import type { Satisfaction } from '../report/report-codes.js';
import { broken, cleaned, optionalText } from '../report/text-rules.js';

export interface RateReport extends ActInput {
  level: Satisfaction;
  comment?: string | null;
}

/** RESOLVED to CLOSED, by the reporter's opinion. */
export const rateReport: ReportAct<RateReport> = {
  action: 'RATE',
  check: ({ comment }) => broken(optionalText('comment', comment)),
  change: ({ report, now }, { level, comment }) => {
    report.ratingLevel = level;
    report.ratingComment = cleaned(comment);
    report.ratedAt = now;
    report.closedAt = now;
    return { visibility: 'PUBLIC', text: report.ratingComment, textVisibility: 'REPORTER' };
  },
};
