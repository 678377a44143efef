import type { EntityManager } from '@smarthp/kit/database';
import { procedureColumns, type ProcedureFacts } from '../procedure/procedure-facts.js';
import { nationalCode } from './procedure-code.rules.js';

/** The procedure with this code, national or localised. */
export async function procedureByCode(em: EntityManager, code: string): Promise<ProcedureFacts | null> {
  const [row] = await em.execute<ProcedureFacts[]>(`select ${procedureColumns} from procedure where code = ?`, [
    nationalCode(code),
  ]);
  return row ?? null;
}
