import type { EntityManager } from '@smarthp/kit/database';
import { movedIn, recounted } from '../report/due-recount.js';
import { DONE_STATUSES } from '../report/report-codes.js';
import { performSystemAct } from '../report/perform-act.js';
import type { Parts } from '../report/report-parts.js';
import type { Report } from '../report/report.entity.js';
import { reportColumns, toReport } from '../report/report.repository.js';
import type { SettingsArea } from '../report/settings.policy.js';
import { dueChanged } from './due-changed.command.js';
import { RECOUNT_JOB, noteProgress, recountById } from './due-recounts.repository.js';

const AT_ONCE = 200;
const OPEN = `status not in (${DONE_STATUSES.map((status) => `'${status}'`).join(', ')})`;

/** What the citizen reads as the reason. */
const REASON: Partial<Record<SettingsArea, string>> = {
  CALENDAR: 'lịch làm việc của thành phố thay đổi',
  LIMITS: 'thời hạn xử lý được quy định lại',
};

/** The open reports after `after`, in the order of their ids. */
export async function openReportsAfter(em: EntityManager, after: string | null, most: number): Promise<Report[]> {
  const rows = await em.execute<Record<string, unknown>[]>(
    `select ${reportColumns()} from report where ${OPEN} and (?::uuid is null or id > ?::uuid) order by id limit ?`,
    [after, after, most],
  );
  return rows.map(toReport);
}

/**
 * Counts the due times of all open reports again, some at a time. Each report that moves gets a step that says so. Run
 * twice it does nothing the second time; stopped half-way it goes on where it stopped.
 */
export const recountDueTimes = (parts: Parts) => ({
  name: RECOUNT_JOB,
  run: async ({ recountId }: { recountId: string }): Promise<void> => {
    const { database, rules, clock } = parts;
    await rules.refresh();
    for (;;) {
      const recount = await recountById(database.em(), recountId);
      if (!recount || recount.finishedAt) return;
      const reports = await openReportsAfter(database.em(), recount.cursor, AT_ONCE);
      if (!reports.length) return void (await noteProgress(database.em(), recount, { finishedAt: clock.now() }));
      const world = { now: clock.now(), calendar: rules.calendar(), limits: rules.limits() };
      const reason = REASON[recount.area] ?? recount.note;
      for (const report of reports)
        if (movedIn(report, recounted(report, world)).length)
          await performSystemAct(parts, dueChanged, report.id, () => true, { recountId, reason });
      const to = { cursor: reports.at(-1)!.id, looked: reports.length };
      if (!(await noteProgress(database.em(), recount, to))) return;
    }
  },
});
