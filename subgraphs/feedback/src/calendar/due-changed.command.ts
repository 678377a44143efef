import { movedIn, recounted } from '../report/due-recount.js';
import type { LimitKind } from '../report/limit-kinds.js';
import { shortMoment } from '../report/moment-words.js';
import type { ReportAct } from '../report/report-act.js';

export interface DueChanged {
  recountId: string;
  /** Why, in words the citizen reads. */
  reason: string;
}

export const LIMIT_OF: Readonly<Record<'forwardDueAt' | 'acceptDueAt' | 'dueAt', LimitKind>> = {
  forwardDueAt: 'FORWARD',
  acceptDueAt: 'ACCEPT',
  dueAt: 'RESULT',
};

/** The due times of a report under the rules of today. Nothing moved: nothing happened. */
export const dueChanged: ReportAct<DueChanged> = {
  action: 'DUE_CHANGED',
  change: (scene, { recountId, reason }) => {
    const { report } = scene;
    const times = recounted(report, scene);
    const moves = movedIn(report, times).map((name) => ({
      limit: LIMIT_OF[name],
      before: report[name] ?? null,
      after: times[name],
    }));
    if (!moves.length) return { refused: 'NOT_ALLOWED', code: 'NOT_IN_THIS_STATE' };
    const result = moves.find(({ limit }) => limit === 'RESULT');
    if (result) {
      report.previousDueAt = result.before;
      report.extensionReason = reason;
    }
    Object.assign(report, times);
    const said = (moment: Date | null): string => (moment ? shortMoment(moment) : '–');
    const told = result ?? moves[0]!;
    return {
      visibility: result ? 'PUBLIC' : 'INTERNAL',
      text: `${said(told.before)} → ${said(told.after)}: ${reason}`,
      also: async ({ em }) => {
        for (const { limit, before, after } of moves)
          await em.execute(
            `insert into due_recount_item (recount_id, report_id, code, limit_kind, due_before, due_after)
             values (?, ?, ?, ?, ?, ?) on conflict do nothing`,
            [recountId, report.id, report.code, limit, before, after],
          );
      },
    };
  },
};
