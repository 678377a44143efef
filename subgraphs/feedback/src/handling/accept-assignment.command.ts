import type { ActInput, ReportAct } from '../report/report-act.js';

/** ASSIGNED to IN_PROGRESS. */
export const acceptAssignment: ReportAct<ActInput> = {
  action: 'ACCEPT_ASSIGNMENT',
  change: ({ report }) => ({ visibility: 'PUBLIC', unitId: report.leadUnitId ?? null }),
};
