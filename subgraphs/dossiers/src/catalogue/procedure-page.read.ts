import type { EntityManager } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, pageSize, type Page } from '@smarthp/kit/federation';
import { procedureColumns, type ProcedureFacts } from '../procedure/procedure-facts.js';
import type { ProceduresArgs } from './procedure-filter.input.js';

const COUNTED = 1_000;

/** Exact words first, then without diacritics, then all words somewhere; the same for codes. */
const SCORE = `case when lower(name) like '%' || lower(?) || '%' then 3
  when folded like '%' || vn_fold(?) || '%' then 2 else 1 end`;

/** A page of the catalogue by keyset: best match first with words, else by name. */
export async function procedurePage(em: EntityManager, args: ProceduresArgs): Promise<Page<ProcedureFacts>> {
  const { search, fieldCode, level, onlineLevel } = args.filter ?? {};
  const conditions = ['true'];
  const values: unknown[] = [];
  const also = (sql: string, ...more: unknown[]): void => {
    conditions.push(sql);
    values.push(...more);
  };
  const words = search?.trim().slice(0, 200);
  const likeable = words?.replace(/[\\%_]/g, '\\$&') ?? '';
  if (fieldCode) also('field_code = ?', fieldCode);
  if (level) also('level = ?', level);
  if (onlineLevel) also('online_level = ?', onlineLevel);
  if (words)
    also(
      `(search @@ websearch_to_tsquery('vn', ?) or folded like '%' || vn_fold(?) || '%' or vn_fold(?) <% folded)`,
      words,
      likeable,
      words,
    );
  const where = conditions.join(' and ');

  const size = pageSize(args.first);
  const cursor = decodeCursor(args.after, 3);
  const rows = await em.execute<(ProcedureFacts & { score: number })[]>(
    `select * from (
       select ${procedureColumns}, ${words ? SCORE : '0'} as score from procedure where ${where}
     ) found ${cursor ? `where (-score, name collate "vi-x-icu", id) > (?::int, ?::text collate "vi-x-icu", ?::text)` : ''}
      order by score desc, name collate "vi-x-icu", id limit ?`,
    [
      ...(words ? [likeable, likeable] : []),
      ...values,
      ...(cursor ? [-Number(cursor[0]), String(cursor[1]), String(cursor[2])] : []),
      size + 1,
    ],
  );
  const [counted] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from (select 1 from procedure where ${where} limit ${COUNTED}) some_procedures`,
    values,
  );
  return {
    items: rows.slice(0, size).map(({ score, ...node }) => ({ cursor: encodeCursor(score, node.name, node.id), node })),
    hasNextPage: rows.length > size,
    totalCount: counted?.count ?? 0,
  };
}
