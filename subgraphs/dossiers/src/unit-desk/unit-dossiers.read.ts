import type { EntityManager } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, pageSize, type Page } from '@smarthp/kit/federation';
import { dossierColumns, toDossierFacts, type DossierFacts, type DossierRow } from '../dossier/dossier-facts.js';
import { DOSSIER_STATUSES } from '../dossier/dossier-status.js';
import { dossierWorkflow } from '../dossier/dossier-workflow.js';
import type { UnitDossiersArgs } from './unit-dossiers.args.js';

const OPEN = DOSSIER_STATUSES.filter((status) => !dossierWorkflow.states[status].last);

/** Dossiers of these units, nearest appointment first, those without one last. */
export async function unitDossiers(
  em: EntityManager,
  unitIds: readonly string[],
  args: UnitDossiersArgs,
): Promise<Page<DossierFacts>> {
  const size = pageSize(args.first);
  const cursor = decodeCursor(args.after, 2);
  const where = `unit_id in (select jsonb_array_elements_text(?::jsonb))
    and status in (select jsonb_array_elements_text(?::jsonb))`;
  const values = [JSON.stringify(unitIds), JSON.stringify(args.statuses?.length ? args.statuses : OPEN)];
  const rows = await em.execute<DossierRow[]>(
    `select ${dossierColumns} from dossier where ${where}
      ${cursor ? `and (coalesce(appointment_at, 'infinity'), id) > (?::timestamptz, ?::text)` : ''}
      order by coalesce(appointment_at, 'infinity'), id limit ?`,
    [...values, ...(cursor ? cursor.map(String) : []), size + 1],
  );
  const [counted] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from (select 1 from dossier where ${where} limit 1000) of_units`,
    values,
  );
  return {
    items: rows
      .slice(0, size)
      .map(toDossierFacts)
      .map((node) => ({ cursor: encodeCursor(node.appointmentAt?.toISOString() ?? 'infinity', node.id), node })),
    hasNextPage: rows.length > size,
    totalCount: counted?.count ?? 0,
  };
}
