import { resumeClock } from './due-times.js';
import type { Scene, Told } from './report-act.js';
import type { LaterWork } from './report-parts.js';
import type { Report } from './report.entity.js';
import { takeFollowersBack } from './report-followers.js';

/** The answer a merged report got was its master's. */
function forgetMastersAnswer(report: Report): void {
  report.resolvedAt = null;
  report.resultText = null;
  report.resultSubmittedAt = null;
  report.resultApprovedAt = null;
}

/** What taking a report out of its master brings with it, besides its own step. */
export interface Leaving {
  readonly alsoIn?: Told['alsoIn'];
  readonly also: NonNullable<Told['also']>;
}

/** The master hears of it, and whoever came with the report goes with it. */
export async function leaveMaster({ report, find }: Scene, masterId: string): Promise<Leaving> {
  const master = await find({ id: masterId });
  return {
    ...(master && { alsoIn: { report: master, action: 'UNMERGED_OUT', text: report.code } as const }),
    also: async ({ em }) => {
      if (master) await takeFollowersBack(em, report, master);
    },
  };
}

/** Stands on its own again: no master, no answer of the master's, and the clock goes on where it stood. */
export function standAlone(scene: Scene): void {
  const { report } = scene;
  forgetMastersAnswer(report);
  report.mergedIntoId = null;
  report.mergedAt = null;
  report.incidentId = null;
  report.closedAt = null;
  resumeClock(scene);
}

/** A day that had been planned begins by itself; the job of before found the report merged and did nothing. */
export const plannedAgain = ({ scheduledFor }: Report, back: string | null | undefined): LaterWork[] =>
  back === 'SCHEDULED' && scheduledFor
    ? [{ name: 'start-scheduled-work', data: { scheduledFor: scheduledFor.toISOString() }, at: scheduledFor }]
    : [];
