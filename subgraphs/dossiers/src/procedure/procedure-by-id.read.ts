import type { EntityManager } from '@smarthp/kit/database';
import DataLoader from 'dataloader';
import { procedureColumns, type ProcedureFacts } from './procedure-facts.js';

/** Procedures by id, one statement for all that one request asks for. */
export const procedureLoader = (em: EntityManager): DataLoader<string, ProcedureFacts | null> =>
  new DataLoader(async (ids) => {
    const rows = await em.execute<ProcedureFacts[]>(
      `select ${procedureColumns} from procedure where id in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
