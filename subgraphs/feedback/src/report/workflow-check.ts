import { FINAL_STATUSES, REPORT_STATUSES, type ReportStatus } from './report-codes.js';
import { REPORT_WORKFLOW, type Transition } from './report-workflow.js';
import { STATUS_WORDS } from './status-words.js';

/** What is wrong with a table: dead ends, states nobody reaches, states without words, two ways for one act. */
export function flawsOf(
  table: readonly Transition[],
  words: Readonly<Record<string, { vi: string; en: string }>> = STATUS_WORDS,
): string[] {
  const flaws: string[] = [];
  const reached = new Set<ReportStatus>();
  const grow = (): boolean => {
    const before = reached.size;
    for (const row of table) if (!row.from || row.from.some((state) => reached.has(state))) reached.add(row.to);
    return reached.size > before;
  };
  while (grow());
  const leads = (state: ReportStatus): ReportStatus[] => table.filter((r) => r.from?.includes(state)).map((r) => r.to);
  const ends = new Set<ReportStatus>(FINAL_STATUSES);
  const shrink = (): boolean => {
    const before = ends.size;
    for (const state of REPORT_STATUSES) if (leads(state).some((to) => ends.has(to))) ends.add(state);
    return ends.size > before;
  };
  while (shrink());
  for (const state of REPORT_STATUSES) {
    if (!reached.has(state)) flaws.push(`${state} is never reached`);
    if (!ends.has(state)) flaws.push(`${state} is a dead end`);
    if (!words[state]?.vi || !words[state]?.en) flaws.push(`${state} has no words`);
    for (const end of FINAL_STATUSES)
      if (end === state && leads(state).length) flaws.push(`${state} is final but goes on`);
  }
  const seen = new Set<string>();
  for (const row of table) {
    if (!row.who.length) flaws.push(`${row.act} to ${row.to} is allowed to nobody`);
    if (!row.reads) flaws.push(`${row.act} to ${row.to} says nothing to the citizen`);
    for (const from of row.from ?? ['']) {
      const kinds = row.askedBy ? [row.askedBy] : ['DESK', 'UNIT'];
      for (const kind of kinds) {
        const key = `${from} ${row.act} ${kind}`;
        if (seen.has(key)) flaws.push(`${row.act} from ${from || 'nothing'} is there twice`);
        seen.add(key);
      }
    }
  }
  return flaws;
}

/** @throws when the workflow table is not sound; called once at start-up. */
export function checkWorkflow(table: readonly Transition[] = REPORT_WORKFLOW): void {
  const flaws = flawsOf(table);
  if (flaws.length) throw new Error(`The report workflow is not sound: ${flaws.join('; ')}`);
}
