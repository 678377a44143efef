import { DONE_STATUSES, type DueState } from './report-codes.js';
import type { Where } from './report-filter.js';

const done = `status in (${DONE_STATUSES.map((one) => `'${one}'`).join(', ')})`;
const running = `due_at is not null and not (${done}) and paused_since is null`;
const day = (column: string): string => `(${column} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Each state of a deadline as `dueStateOf` tells it, for the table; `?` is now. */
const SQL: Readonly<Record<DueState, string>> = {
  NONE: `(due_at is null or (${done} and resolved_at is null))`,
  PAUSED: `(due_at is not null and not (${done}) and paused_since is not null)`,
  OVERDUE: `(${running} and due_at < ?)`,
  DUE_SOON: `(${running} and due_at >= ? and warn_at <= ?)`,
  ON_TIME: `(${running} and due_at >= ? and (warn_at is null or warn_at > ?))`,
  DONE_LATE: `(${done} and resolved_at > due_at)`,
  DONE_EARLY: `(${done} and resolved_at <= due_at and ${day('resolved_at')} < ${day('due_at')})`,
  DONE_ON_TIME: `(${done} and resolved_at <= due_at and ${day('resolved_at')} = ${day('due_at')})`,
};

/** Reports whose deadline is in one of these states at `now`. */
export function dueStatesSql(states: readonly DueState[], now: Date): Where {
  const parts = states.map((state) => SQL[state]);
  const sql = parts.join(' or ');
  return { sql, values: Array.from({ length: sql.split('?').length - 1 }, () => now) };
}
