import type { Subgraph } from '../supergraph/subgraph.js';

export interface Readiness {
  readonly ok: boolean;
  readonly subgraphs: Readonly<Record<string, 'ready' | 'unavailable'>>;
}

/** Asks every subgraph at the same time. */
export async function readiness(subgraphs: Iterable<Subgraph>): Promise<Readiness> {
  const states = await Promise.all(
    [...subgraphs].map(async (subgraph) => [subgraph.name, await subgraph.isReady()] as const),
  );
  return {
    ok: states.every(([, ready]) => ready),
    subgraphs: Object.fromEntries(states.map(([name, ready]) => [name, ready ? 'ready' : 'unavailable'])),
  };
}
