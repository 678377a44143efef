import type { PlacesContext } from '../context.js';
import type { PlaceFacts } from './place-facts.js';

/** A place asked for by another subgraph through its id. */
export const placeReference = ({ id }: { id: string }, context: PlacesContext): Promise<PlaceFacts | null> =>
  context.placeById.load(id);
