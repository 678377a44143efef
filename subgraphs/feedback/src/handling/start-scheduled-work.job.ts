import { performSystemAct } from '../report/perform-act.js';
import type { ReportAct } from '../report/report-act.js';
import type { Parts } from '../report/report-parts.js';

/** SCHEDULED to IN_PROGRESS: the day has come. */
export const startScheduled: ReportAct<object> = {
  action: 'START_SCHEDULED',
  change: () => ({ visibility: 'PUBLIC' }),
};

export const startScheduledWork = (parts: Parts) => ({
  name: 'start-scheduled-work',
  run: async ({ reportId, scheduledFor }: { reportId: string; scheduledFor: string }): Promise<void> => {
    const stillMeant = (report: { scheduledFor?: Date | null }): boolean =>
      report.scheduledFor?.toISOString() === scheduledFor; // put off to another day otherwise
    await performSystemAct(parts, startScheduled, reportId, stillMeant, {});
  },
});
