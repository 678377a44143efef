import type { EntityManager } from '@smarthp/kit/database';
import DataLoader from 'dataloader';
import { dossierColumns, toDossierFacts, type DossierFacts, type DossierRow } from './dossier-facts.js';

/** Dossiers by id, one statement for all that one request asks for. */
export const dossierLoader = (em: EntityManager): DataLoader<string, DossierFacts | null> =>
  new DataLoader(async (ids) => {
    const rows = await em.execute<DossierRow[]>(
      `select ${dossierColumns} from dossier where id in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)],
    );
    const byId = new Map(rows.map((row) => [row.id, toDossierFacts(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  });
