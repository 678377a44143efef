import type { ActInput, ReportAct } from '../report/report-act.js';

/** To PUBLIC. The policy has seen that the citizen agreed, and that the field may be public. */
export const publishReport: ReportAct<ActInput> = {
  action: 'PUBLISH',
  change: ({ report }) => {
    report.publication = 'PUBLIC';
    return { visibility: 'REPORTER' };
  },
};
