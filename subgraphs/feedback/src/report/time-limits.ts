import { limitKindOf } from './report-categories.js';

/** One row of limits, in force from a civil date on. Minutes of working time, or of the wall clock. */
export interface TimeLimit {
  readonly kind: string;
  readonly effectiveFrom: string;
  readonly aroundTheClock: boolean;
  readonly deskMinutes: number;
  readonly acceptMinutes: number;
  readonly resultMinutes: number;
  readonly extensionMinutes: number;
}

/** The limits of a report that begins on civil date `date`: the newest row not after it. */
export function timeLimitOf(
  limits: readonly TimeLimit[],
  facts: { readonly categoryCode: string; readonly urgency: string },
  date: string,
): TimeLimit {
  const kind = limitKindOf(facts.categoryCode, facts.urgency);
  const rows = limits.filter((row) => row.kind === kind).sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  const row = rows.find(({ effectiveFrom }) => effectiveFrom <= date) ?? rows.at(-1);
  if (!row) throw new Error(`There is no time limit of kind ${kind}`);
  return row;
}
