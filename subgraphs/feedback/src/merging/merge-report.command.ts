import type { EntityManager } from '@smarthp/kit/database';
import type { ActInput, ReportAct } from '../report/report-act.js';
import { pauseClock } from '../report/due-times.js';
import { Refused, invalid } from '../report/refusal.js';
import type { LaterWork } from '../report/report-parts.js';
import { bringFollowers } from '../report/report-followers.js';
import { broken, cleaned, optionalText } from '../report/text-rules.js';

export interface MergeReport extends ActInput {
  intoCode: string;
  reason?: string | null;
}

const GONE = ['REJECTED', 'WITHDRAWN'];

/**
 * To MERGED: one level deep, never into itself, never into a report that no longer stands. Its followers follow the
 * master too, and its clock stands still, because it may be taken out again. A unit that already had it must be told
 * why it is taken away.
 */
export const mergeReport: ReportAct<MergeReport> = {
  action: 'MERGE',
  check: ({ reason }) => broken(optionalText('reason', reason, 500)),
  others: ({ intoCode }) => [intoCode],
  change: async (scene, { intoCode, reason }) => {
    const { report, now, find } = scene;
    const path = ['input', 'intoCode'];
    const why = cleaned(reason);
    const master = await find(intoCode);
    if (!master) return invalid({ path, code: 'UNKNOWN_CODE' });
    if (master.id === report.id) return invalid({ path, code: 'SAME_REPORT' });
    if (master.status === 'MERGED') {
      const upper = master.mergedIntoId ? await find({ id: master.mergedIntoId }) : undefined;
      return { refused: 'MASTER_MERGED', masterCode: upper?.code ?? null };
    }
    if (GONE.includes(master.status)) return invalid({ path, code: 'ALREADY_MERGED' });
    if (report.leadUnitId && !why) return invalid({ path: ['input', 'reason'], code: 'REQUIRED' });
    pauseClock(scene, `đi theo phản ánh ${master.code}`);
    report.mergedIntoId = master.id;
    report.incidentId = master.incidentId ?? null;
    report.closedAt = now;
    report.mergedAt = now;
    return {
      visibility: 'REPORTER',
      text: why ? `${master.code}. ${why}` : master.code,
      alsoIn: { report: master, action: 'MERGED_IN', text: report.code },
      ...(master.resultApprovedAt && { later: answerAfterwards(master.id) }),
      also: async ({ em, at }) => {
        if (await hasMergedReports(em, report.id))
          throw new Refused({ refused: 'NOT_ALLOWED', code: 'HAS_MERGED_REPORTS' });
        await bringFollowers(em, report, master, at);
      },
    };
  },
};

/** The master has its result already: whoever is merged now is answered too. */
const answerAfterwards = (masterId: string): LaterWork[] => [{ name: 'answer-merged-reports', data: { masterId } }];

const hasMergedReports = async (em: EntityManager, id: string): Promise<boolean> =>
  (await em.execute<object[]>('select 1 from report where merged_into_id = ?::uuid limit 1', [id])).length > 0;
