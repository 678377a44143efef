import type { ActInput, ReportAct } from '../report/report-act.js';
import { invalid } from '../report/refusal.js';

export interface MergeReport extends ActInput {
  intoCode: string;
}

const GONE = ['MERGED', 'REJECTED', 'WITHDRAWN'];

/** To MERGED: one level deep, never into itself, never into a report that no longer stands. */
export const mergeReport: ReportAct<MergeReport> = {
  action: 'MERGE',
  change: async ({ report, now, find }, { intoCode }) => {
    const path = ['input', 'intoCode'];
    const parent = await find(intoCode);
    if (!parent) return invalid({ path, code: 'UNKNOWN_CODE' });
    if (parent.id === report.id) return invalid({ path, code: 'SAME_REPORT' });
    if (GONE.includes(parent.status)) return invalid({ path, code: 'ALREADY_MERGED' });
    report.mergedIntoId = parent.id;
    report.closedAt = now;
    report.mergedAt = now;
    return {
      visibility: 'REPORTER',
      text: parent.code,
      alsoIn: { report: parent, action: 'MERGED_IN', text: report.code },
    };
  },
};
