import { uuidv7, type EntityManager } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, type Page } from '@smarthp/kit/federation';
import { actionNotAllowed, notSignedIn, type Problem } from '@smarthp/kit/problems';
import type { Viewer } from '@smarthp/kit/viewer';
import { recordEvent } from '@smarthp/kit/outbox';
import { Refused, isRefusal, type BrokenField } from './refusal.js';
import { problemOf } from './report-door.js';
import type { Parts } from './report-parts.js';
import { mayChangeSettings, type SettingsArea } from './settings.policy.js';

/** Notices of changed settings carry this topic and the area as id; what is kept in memory is read again. */
export const SETTINGS_CHANGED = 'feedback.settings.changed';

/** One change of one setting. `before` null: it is new; `after` null: it ended. */
export interface SettingsChange {
  readonly area: SettingsArea;
  /** Which setting of the area, e.g. `NORMAL` or `2026-08-22`. */
  readonly key: string;
  readonly before: object | null;
  readonly after: object | null;
  /** Civil date yyyy-mm-dd from which it holds; null: at once. */
  readonly effectiveFrom: string | null;
  readonly by: string;
  readonly at: Date;
  readonly note: string;
}
export type RecordedChange = SettingsChange & { readonly id: string };

/** Writes the line of history in the transaction that writes the setting's new row, and tells the other processes. */
export async function recordSettingsChange(em: EntityManager, change: SettingsChange): Promise<string> {
  const id = uuidv7(change.at.getTime());
  await em.execute(
    `insert into settings_change (id, area, key, before, after, effective_from, changed_by, changed_at, note)
     values (?, ?, ?, ?::jsonb, ?::jsonb, ?::date, ?, ?, ?)`,
    [
      id,
      change.area,
      change.key,
      change.before && JSON.stringify(change.before),
      change.after && JSON.stringify(change.after),
      change.effectiveFrom,
      change.by,
      change.at,
      change.note,
    ],
  );
  await recordEvent(em, { type: SETTINGS_CHANGED, subject: change.area, data: { key: change.key } }, change.at);
  return id;
}

/** The changes of an area, or of one key of it, newest first. */
export async function settingsHistory(
  em: EntityManager,
  area: SettingsArea | null,
  key: string | null,
  size: number,
  after?: string | null,
): Promise<Page<RecordedChange>> {
  const place = decodeCursor(after, 2);
  const rows = await em.execute<RecordedChange[]>(
    `select id, area, key, before, after, to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom",
            changed_by as by, changed_at as at, note from settings_change
      where (?::text is null or area = ?) and (?::text is null or key = ?)
        and (?::timestamptz is null or (changed_at, id) < (?::timestamptz, ?::uuid))
      order by changed_at desc, id desc limit ?`,
    [area, area, key, key, place?.[0] ?? null, place?.[0] ?? null, place?.[1] ?? null, size + 1],
  );
  const [count] = await em.execute<{ n: string }[]>(
    `select count(*) as n from settings_change where (?::text is null or area = ?) and (?::text is null or key = ?)`,
    [area, area, key, key],
  );
  const items = rows.slice(0, size).map((row) => {
    const node = { ...row, at: new Date(row.at) };
    return { cursor: encodeCursor(node.at.toISOString(), node.id), node };
  });
  return { items, hasNextPage: rows.length > size, totalCount: Number(count?.n ?? 0) };
}

/**
 * Changes settings for the caller: asks the policy, then the form, then runs `work` in one transaction. `work` may throw
 * `Refused(invalid(…))`, which rolls everything back and comes out as the problem of the contract.
 */
export async function changeSettings<Saved extends object>(
  { parts, viewer }: { parts: Parts; viewer: Viewer },
  area: SettingsArea,
  broken: readonly BrokenField[],
  work: (em: EntityManager, now: Date) => Promise<Saved>,
  allowed = mayChangeSettings(viewer, area),
): Promise<Saved | Problem> {
  if (viewer.kind === 'ANONYMOUS') return notSignedIn(viewer.language);
  if (!allowed) return actionNotAllowed(viewer.language);
  if (broken.length) return problemOf({ refused: 'INVALID', fields: broken }, viewer.language);
  try {
    return await parts.database.transaction((em) => work(em, parts.clock.now()));
  } catch (error) {
    if (error instanceof Refused && isRefusal(error.refusal)) return problemOf(error.refusal, viewer.language);
    throw error;
  }
}
