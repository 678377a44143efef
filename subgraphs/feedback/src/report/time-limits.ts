import { fieldKey } from './category-book.js';
import { limitKindOf } from './report-categories.js';

/** One row of limits, in force from a civil date on. Minutes of working time, or of the wall clock. */
export interface TimeLimit {
  readonly kind: string;
  /** Only for this field, `category/field`; null or absent: for every field of the kind. */
  readonly field?: string | null;
  readonly effectiveFrom: string;
  readonly aroundTheClock: boolean;
  /** How long the desk has to forward it. */
  readonly deskMinutes: number;
  readonly acceptMinutes: number;
  readonly resultMinutes: number;
  /** The result where units coordinate; null or absent: the same as ever. */
  readonly severalMinutes?: number | null;
  readonly extensionMinutes: number;
  /** It also counts for reports whose clock started before, once it is in force. */
  readonly alsoOpen?: boolean;
  /** The override of a field ends with this row. */
  readonly withdrawn?: boolean;
  /** Counts up with every change; of two rows from the same date the later change counts. */
  readonly version?: number;
}

/** The kinds of limits a city has. */
export const LIMIT_ROW_KINDS = ['NORMAL', 'HIGH', 'URGENT', 'PROCEDURE'] as const;

/** What a limit is chosen by. */
export interface LimitFacts {
  readonly categoryCode: string;
  readonly fieldCode?: string | null;
  readonly urgency: string;
}

const newestFirst = (a: TimeLimit, b: TimeLimit): number =>
  a.effectiveFrom === b.effectiveFrom
    ? (b.version ?? 0) - (a.version ?? 0)
    : a.effectiveFrom < b.effectiveFrom
      ? 1
      : -1;

/** The row of a kind (and field) that counts for a clock that started on civil date `date`, as seen on `today`. */
export function limitRow(
  limits: readonly TimeLimit[],
  kind: string,
  field: string | null,
  date: string,
  today = date,
): TimeLimit | undefined {
  const rows = limits.filter((row) => row.kind === kind && (row.field ?? null) === field).sort(newestFirst);
  return rows.find(({ effectiveFrom, alsoOpen }) => effectiveFrom <= date || (!!alsoOpen && effectiveFrom <= today));
}

/**
 * The limits of a report whose clock starts on civil date `date`: of its field where the city set one, else of its kind,
 * the newest row not after that date; a row made for open reports too counts from its own date on for all.
 */
export function timeLimitOf(
  limits: readonly TimeLimit[],
  facts: LimitFacts,
  date: string,
  today: string = date,
): TimeLimit {
  const kind = limitKindOf(facts.categoryCode, facts.urgency);
  const own = facts.fieldCode
    ? limitRow(limits, kind, fieldKey(facts.categoryCode, facts.fieldCode), date, today)
    : undefined;
  if (own && !own.withdrawn) return own;
  const general = limits.filter((row) => row.kind === kind && !row.field).sort(newestFirst);
  const row = limitRow(limits, kind, null, date, today) ?? general.at(-1);
  if (!row) throw new Error(`There is no time limit of kind ${kind}`);
  return row;
}

/** Minutes for the result: longer where units coordinate and the city says so. */
export const resultMinutesOf = (
  limit: TimeLimit,
  report: { readonly coordinatingUnitIds: readonly string[] },
): number =>
  report.coordinatingUnitIds.length ? Math.max(limit.resultMinutes, limit.severalMinutes ?? 0) : limit.resultMinutes;
