import type { EntityManager } from '@smarthp/kit/database';
import DataLoader from 'dataloader';
import type { DossierStatus } from './dossier-status.js';
import type { StepFacts } from './step-facts.js';

interface StepRow {
  readonly dossierId: string;
  readonly at: string;
  readonly status: DossierStatus;
  readonly text: string;
  readonly by: string;
}

/** Steps of dossiers in order, one statement for all that one request asks for. */
export const stepsLoader = (em: EntityManager): DataLoader<string, readonly StepFacts[]> =>
  new DataLoader(async (ids) => {
    const rows = await em.execute<StepRow[]>(
      `select dossier_id as "dossierId", at, status, text, by from dossier_step
        where dossier_id in (select jsonb_array_elements_text(?::jsonb)) order by dossier_id, number`,
      [JSON.stringify(ids)],
    );
    const byDossier = Map.groupBy(rows, (row) => row.dossierId);
    return ids.map((id) =>
      (byDossier.get(id) ?? []).map(({ at, status, text, by }) => ({ at: new Date(at), status, text, by })),
    );
  });
