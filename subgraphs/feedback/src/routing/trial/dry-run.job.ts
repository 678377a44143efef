import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Parts } from '../../report/report-parts.js';
import { roomOf } from '../must-see-routing.js';
import { rulesOf } from '../rules/rule-sets.repository.js';
import { countPast, dryRunById, handlingTimes, pastPage, type PastPage } from './dry-run.repository.js';
import { Replay } from './replay.rules.js';

const DAY_MS = 86_400_000;
const PAGE = 400;

/**
 * Replays the reports of the last days against a rule set and stores who would have received what. Changes no report.
 * Run twice it counts from the start and stores the same.
 */
export const dryRunJob = (parts: Parts) => ({
  name: 'routing-dry-run',
  retryLimit: 2,
  run: async ({ runId }: { runId: string }): Promise<void> => {
    const { database, clock } = parts;
    const em = database.em();
    const run = await dryRunById(em, runId);
    if (!run || run.state === 'DONE') return;
    const to = run.startedAt;
    const from = new Date(to.getTime() - run.days * DAY_MS);
    const note = (change: string, ...values: unknown[]): Promise<unknown> =>
      database.em().execute(`update routing_dry_run set ${change} where id = ?::uuid`, [...values, runId]);
    try {
      await note(`state = 'RUNNING', done = 0, total = ?`, await countPast(em, from, to));
      const replay = new Replay(await rulesOf(em, run.setId), roomOf(parts).book, await handlingTimes(em));
      let after: PastPage['next'] = null;
      let done = 0;
      do {
        const page: PastPage = await pastPage(database.em(), { from, to, after, size: PAGE });
        for (const report of page.reports) replay.take(report);
        done += page.reports.length;
        after = page.next;
        await note('done = ?', done);
        await othersFirst();
      } while (after);
      await note(
        `state = 'DONE', done = ?, total = ?, finished_at = ?, result = ?::jsonb`,
        done,
        done,
        clock.now(),
        JSON.stringify(replay.result()),
      );
    } catch (error) {
      await note(`state = 'FAILED', finished_at = ?`, clock.now()).catch(() => undefined);
      throw error;
    }
  },
});
