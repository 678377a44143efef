import type { DossiersContext } from '../context.js';
import type { DossierFacts } from './dossier-facts.js';

/** A dossier asked for by another subgraph through its id; what the viewer may not see is masked as everywhere. */
export const dossierReference = ({ id }: { id: string }, context: DossiersContext): Promise<DossierFacts | null> =>
  context.dossierById.load(id);
