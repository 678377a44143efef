import type { DossiersContext } from '../context.js';
import type { ProcedureFacts } from './procedure-facts.js';

/** A procedure asked for by another subgraph through its id. */
export const procedureReference = ({ id }: { id: string }, context: DossiersContext): Promise<ProcedureFacts | null> =>
  context.procedureById.load(id);
