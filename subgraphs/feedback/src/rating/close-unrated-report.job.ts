import { performSystemAct } from '../report/perform-act.js';
import type { ReportAct } from '../report/report-act.js';
import type { Parts } from '../report/report-parts.js';

/** RESOLVED to CLOSED when nobody rated in time. */
export const closeReport: ReportAct<object> = {
  action: 'CLOSE',
  change: ({ report, now }) => {
    report.closedAt = now;
    return { visibility: 'PUBLIC' };
  },
};

/** Closes the report of this very result; one that was reopened meanwhile has another. */
export const closeUnratedReport = (parts: Parts) => ({
  name: 'close-unrated-report',
  run: async ({ reportId, resolvedAt }: { reportId: string; resolvedAt: string }): Promise<void> => {
    await performSystemAct(
      parts,
      closeReport,
      reportId,
      (report) => report.resolvedAt?.toISOString() === resolvedAt,
      {},
    );
  },
});
