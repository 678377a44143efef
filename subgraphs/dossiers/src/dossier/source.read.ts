import type { EntityManager } from '@smarthp/kit/database';
import type { SourceFacts } from './source-facts.js';

type SourceRow = Omit<SourceFacts, 'lastSyncedAt'> & { readonly lastSyncedAt: string | null };

/** The source of dossier data; asked at most once a request. A row is loaded before the server listens. */
export function sourceOnce(em: EntityManager): () => Promise<SourceFacts> {
  let asked: Promise<SourceFacts> | undefined;
  return () => (asked ??= readSource(em));
}

async function readSource(em: EntityManager): Promise<SourceFacts> {
  const [row] = await em.execute<SourceRow[]>(
    `select name, state, last_synced_at as "lastSyncedAt", portal_url as "portalUrl" from dossier_source`,
  );
  if (!row) throw new Error('The source of dossier data is not loaded');
  return { ...row, lastSyncedAt: row.lastSyncedAt === null ? null : new Date(row.lastSyncedAt) };
}
