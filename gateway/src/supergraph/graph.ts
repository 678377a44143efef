import { ApolloGateway } from '@apollo/gateway';
import type { Logger } from '@smarthp/kit/logging';
import type { Subgraph } from './subgraph.js';

// read when the gateway is made: without it the gateway asks cloud metadata addresses and reports its use
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

export interface Graph {
  readonly gateway: ApolloGateway;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** Serves another supergraph from now on. @throws when it is not valid; the one before it serves on. */
  update(sdl: string): void;
  close(): Promise<void>;
}

/** The Apollo gateway over one supergraph. Needs no subgraph to be up. */
export function openGraph(sdl: string, open: (name: string, url: string) => Subgraph, logger: Logger): Graph {
  const subgraphs = new Map<string, Subgraph>();
  let update: ((sdl: string) => void) | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl: async (hooks) => {
      update = hooks.update;
      return { supergraphSdl: sdl };
    },
    buildService: ({ name, url }) => {
      const subgraph = subgraphs.get(name) ?? open(name, url ?? '');
      subgraphs.set(name, subgraph);
      return subgraph;
    },
    logger: {
      debug: (message?: unknown) => logger.debug(String(message)),
      info: (message?: unknown) => logger.debug(String(message)),
      warn: (message?: unknown) => logger.warn(String(message)),
      error: (message?: unknown) => logger.error(String(message)),
    },
  });
  return {
    gateway,
    subgraphs,
    update: (next) => update?.(next),
    close: async () => {
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
    },
  };
}
