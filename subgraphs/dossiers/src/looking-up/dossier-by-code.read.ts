import type { EntityManager } from '@smarthp/kit/database';
import { dossierColumns, toDossierFacts, type DossierFacts, type DossierRow } from '../dossier/dossier-facts.js';

/** The dossier with this normal code. */
export async function dossierByCode(em: EntityManager, code: string): Promise<DossierFacts | null> {
  const [row] = await em.execute<DossierRow[]>(`select ${dossierColumns} from dossier where code = ?`, [code]);
  return row ? toDossierFacts(row) : null;
}
