import type { EntityManager } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, pageSize, type Page } from '@smarthp/kit/federation';
import { dossierColumns, toDossierFacts, type DossierFacts, type DossierRow } from '../dossier/dossier-facts.js';
import type { PageArgs } from '../dossier/page-args.js';

/** The owner's dossiers: those that wait for the owner, then open ones, then finished ones; newest first in each. */
export async function myDossiers(em: EntityManager, ownerId: string, args: PageArgs): Promise<Page<DossierFacts>> {
  const size = pageSize(args.first);
  const cursor = decodeCursor(args.after, 3);
  const rows = await em.execute<(DossierRow & { rank: number })[]>(
    `select ${dossierColumns}, needs_rank as rank from dossier where owner_id = ?
      ${cursor ? 'and (needs_rank > ? or (needs_rank = ? and (filed_at, id) < (?::timestamptz, ?::text)))' : ''}
      order by needs_rank, filed_at desc, id desc limit ?`,
    [
      ownerId,
      ...(cursor ? [Number(cursor[0]), Number(cursor[0]), String(cursor[1]), String(cursor[2])] : []),
      size + 1,
    ],
  );
  const [counted] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from (select 1 from dossier where owner_id = ? limit 1000) mine',
    [ownerId],
  );
  return {
    items: rows.slice(0, size).map(({ rank, ...row }) => {
      const node = toDossierFacts(row);
      return { cursor: encodeCursor(rank, node.filedAt.toISOString(), node.id), node };
    }),
    hasNextPage: rows.length > size,
    totalCount: counted?.count ?? 0,
  };
}
