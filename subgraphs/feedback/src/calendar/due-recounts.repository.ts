import { uuidv7, type EntityManager } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, type Page } from '@smarthp/kit/federation';
import type { LimitKind } from '../report/limit-kinds.js';
import type { WorkQueue } from '../report/report-parts.js';
import type { SettingsArea } from '../report/settings.policy.js';

export const RECOUNT_JOB = 'recount-due-times';

/** One counting again of the open reports, after a change of calendar or limits. */
export interface Recount {
  readonly id: string;
  readonly area: SettingsArea;
  readonly key: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  /** Not before this: when the change comes into force. */
  readonly startsAt: Date;
  readonly note: string;
  /** The last report looked at; the next run goes on behind it. */
  readonly cursor: string | null;
  readonly looked: number;
  readonly moved: number;
  readonly finishedAt: Date | null;
}

export interface Move {
  readonly reportId: string;
  readonly code: string;
  readonly limit: LimitKind;
  readonly before: Date | null;
  readonly after: Date | null;
}

const COLUMNS = `id, area, key, asked_by as "askedBy", asked_at as "askedAt", starts_at as "startsAt", note, cursor,
  looked, moved, finished_at as "finishedAt"`;
const dateOr = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));
const toRecount = (row: Recount): Recount => ({
  ...row,
  askedAt: new Date(row.askedAt),
  startsAt: new Date(row.startsAt),
  finishedAt: dateOr(row.finishedAt),
});

/** Asks for a recount in the transaction that makes the change. */
export async function askRecount(
  em: EntityManager,
  queue: WorkQueue,
  wish: { area: SettingsArea; key: string; changeId: string; by: string; at: Date; startsAt: Date; note: string },
): Promise<string> {
  const id = uuidv7(wish.at.getTime());
  await em.execute(
    `insert into due_recount (id, area, key, change_id, asked_by, asked_at, starts_at, note)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, wish.area, wish.key, wish.changeId, wish.by, wish.at, wish.startsAt, wish.note],
  );
  await queue.enqueue(em, RECOUNT_JOB, { recountId: id }, wish.startsAt > wish.at ? { startAfter: wish.startsAt } : {});
  return id;
}

export async function recountById(em: EntityManager, id: string): Promise<Recount | undefined> {
  const [row] = await em.execute<Recount[]>(`select ${COLUMNS} from due_recount where id = ?`, [id]);
  return row && toRecount(row);
}

export async function recountsPage(em: EntityManager, size: number, after?: string | null): Promise<Page<Recount>> {
  const place = decodeCursor(after, 2);
  const rows = await em.execute<Recount[]>(
    `select ${COLUMNS} from due_recount
      where ?::timestamptz is null or (asked_at, id) < (?::timestamptz, ?::uuid)
      order by asked_at desc, id desc limit ?`,
    [place?.[0] ?? null, place?.[0] ?? null, place?.[1] ?? null, size + 1],
  );
  const [count] = await em.execute<{ n: string }[]>('select count(*) as n from due_recount');
  const items = rows
    .slice(0, size)
    .map(toRecount)
    .map((node) => ({ cursor: encodeCursor(node.askedAt.toISOString(), node.id), node }));
  return { items, hasNextPage: rows.length > size, totalCount: Number(count?.n ?? 0) };
}

/** What a recount moved, by report code. */
export async function movesPage(
  em: EntityManager,
  recountId: string,
  size: number,
  after?: string | null,
): Promise<Page<Move>> {
  const place = decodeCursor(after, 2);
  const rows = await em.execute<Move[]>(
    `select report_id as "reportId", code, limit_kind as "limit", due_before as before, due_after as after
       from due_recount_item where recount_id = ? and (?::text is null or (code, limit_kind) > (?, ?))
      order by code, limit_kind limit ?`,
    [recountId, place?.[0] ?? null, place?.[0] ?? null, place?.[1] ?? null, size + 1],
  );
  const [count] = await em.execute<{ n: string }[]>('select count(*) as n from due_recount_item where recount_id = ?', [
    recountId,
  ]);
  const items = rows.slice(0, size).map((row) => ({
    cursor: encodeCursor(row.code, row.limit),
    node: { ...row, before: dateOr(row.before), after: dateOr(row.after) },
  }));
  return { items, hasNextPage: rows.length > size, totalCount: Number(count?.n ?? 0) };
}

/** Notes how far the run is. False when another run has gone on meanwhile. */
export async function noteProgress(
  em: EntityManager,
  { id, cursor }: Pick<Recount, 'id' | 'cursor'>,
  to: { cursor: string; looked: number } | { finishedAt: Date },
): Promise<boolean> {
  const moved = '(select count(distinct report_id) from due_recount_item where recount_id = due_recount.id)';
  const rows =
    'cursor' in to
      ? await em.execute<{ id: string }[]>(
          `update due_recount set cursor = ?, looked = looked + ?, moved = ${moved}
            where id = ? and cursor is not distinct from ?::uuid and finished_at is null returning id`,
          [to.cursor, to.looked, id, cursor],
        )
      : await em.execute<{ id: string }[]>(
          `update due_recount set finished_at = ?, moved = ${moved} where id = ? and finished_at is null returning id`,
          [to.finishedAt, id],
        );
  return rows.length > 0;
}
