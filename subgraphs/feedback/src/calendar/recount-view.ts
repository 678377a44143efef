import { isProblem, type Problem } from '@smarthp/kit/problems';
import type { ReportContext } from '../report/report-context.js';
import { recountById, type Recount } from './due-recounts.repository.js';
import type { ClockSettingSaved, DueRecount } from './recount.type.js';

export const recountView = (recount: Recount): DueRecount => ({
  ...recount,
  by: recount.askedBy === 'system' ? null : { id: recount.askedBy },
});

/** The answer of a mutation that changed a setting of the clocks. */
export async function savedView(
  { em }: ReportContext,
  outcome: { changeId: string; recountId: string | null } | Problem,
): Promise<ClockSettingSaved | Problem> {
  if (isProblem(outcome)) return outcome;
  const recount = outcome.recountId ? await recountById(em(), outcome.recountId) : undefined;
  return { changeId: outcome.changeId, recount: recount ? recountView(recount) : null };
}
