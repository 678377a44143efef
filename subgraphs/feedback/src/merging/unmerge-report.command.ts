import { leaveMaster, plannedAgain, standAlone } from '../report/leave-master.js';
import type { ActInput, ReportAct } from '../report/report-act.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface UnmergeReport extends ActInput {
  reason: string;
}

/** MERGED back to where it stood: its followers go with it, and the time it was merged counts as a pause. */
export const unmergeReport: ReportAct<UnmergeReport> = {
  action: 'UNMERGE',
  check: ({ reason }) => broken(requiredText('reason', reason, 500)),
  change: async (scene, { reason }) => {
    const { report } = scene;
    const leaving = await leaveMaster(scene, report.mergedIntoId!);
    standAlone(scene);
    const later = plannedAgain(report, report.statusBefore);
    return { visibility: 'REPORTER', text: cleaned(reason), later, ...leaving };
  },
};
