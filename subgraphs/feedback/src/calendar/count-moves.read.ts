import type { EntityManager } from '@smarthp/kit/database';
import type { Reckoner } from '../report/due-again.js';
import { movedIn, recounted } from '../report/due-recount.js';
import { LIMIT_OF } from './due-changed.command.js';
import type { Move } from './due-recounts.repository.js';
import { openReportsAfter } from './recount-due-times.job.js';

const AT_ONCE = 1_000;
/** A preview looks at so many open reports at most; it says when there are more. */
export const MOST_LOOKED = 20_000;
const EXAMPLES = 8;

export interface Moves {
  readonly looked: number;
  readonly isComplete: boolean;
  /** Reports of which at least one due time would move. */
  readonly moved: number;
  /** Reports whose result would be due earlier, and later. */
  readonly earlier: number;
  readonly later: number;
  readonly examples: Move[];
}

/** Which open reports would move under other rules. Writes nothing. */
export async function countMoves(em: EntityManager, world: Reckoner): Promise<Moves> {
  let [looked, moved, earlier, later] = [0, 0, 0, 0];
  const examples: Move[] = [];
  let after: string | null = null;
  while (looked < MOST_LOOKED) {
    const reports = await openReportsAfter(em, after, AT_ONCE);
    for (const report of reports) {
      const times = recounted(report, world);
      const names = movedIn(report, times);
      if (!names.length) continue;
      moved += 1;
      if (names.includes('dueAt')) {
        if (times.dueAt! > report.dueAt!) later += 1;
        else earlier += 1;
      }
      const name = names.includes('dueAt') ? 'dueAt' : names[0]!;
      if (examples.length < EXAMPLES)
        examples.push({
          reportId: report.id,
          code: report.code,
          limit: LIMIT_OF[name],
          before: report[name] ?? null,
          after: times[name],
        });
    }
    looked += reports.length;
    after = reports.at(-1)?.id ?? null;
    if (reports.length < AT_ONCE) break;
  }
  return { looked, isComplete: looked < MOST_LOOKED, moved, earlier, later, examples };
}
