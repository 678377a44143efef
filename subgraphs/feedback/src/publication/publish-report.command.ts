import type { ActInput, ReportAct } from '../report/report-act.js';

/** PENDING or HIDDEN to PUBLIC. The policy has seen that the citizen agreed. */
export const publishReport: ReportAct<ActInput> = {
  action: 'PUBLISH',
  change: ({ report }) => {
    report.publication = 'PUBLIC';
    return { visibility: 'REPORTER' };
  },
};
