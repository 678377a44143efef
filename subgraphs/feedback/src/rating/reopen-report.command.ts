import type { ActInput, ReportAct } from '../report/report-act.js';
import { startDeskClock } from '../report/handover-clocks.js';
import { startClock } from '../report/due-times.js';
import { setResultAside } from '../report/reopening.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface ReopenReport extends ActInput {
  reason: string;
  mediaIds: string[];
}

/** RESOLVED to REOPENED: a new promise begins and the desk assigns anew. */
export const reopenReport: ReportAct<ReopenReport> = {
  action: 'REOPEN',
  check: ({ reason }) => broken(requiredText('reason', reason)),
  change: (scene, { reason, mediaIds }) => {
    const { report } = scene;
    report.reopenCount += 1;
    report.reopenUntil = null;
    setResultAside(report);
    startClock(scene);
    startDeskClock(report, scene);
    report.escalatedTo = [];
    return {
      visibility: 'PUBLIC',
      text: cleaned(reason),
      textVisibility: 'REPORTER',
      photos: { ids: mediaIds, kind: 'BEFORE', visibility: 'REPORTER' },
    };
  },
};
