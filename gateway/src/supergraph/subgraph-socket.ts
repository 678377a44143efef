import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Caller } from '../guard/caller.js';
import type { EventSink, SubgraphOperation } from './subgraph.js';

const IDLE_CLOSE_MS = 300;
const PING_MS = 15_000;
const PONG_PATIENCE_MS = 5_000;

/**
 * One graphql-transport-ws socket to one subgraph for all live operations; the caller's headers go with each operation.
 * A lost socket fails its operations once, without retry: whoever watches resumes by cursor, and the next operation
 * opens the socket again.
 */
export class SubgraphSocket {
  private readonly client: Client;
  private silence: NodeJS.Timeout | undefined;

  constructor(graphqlUrl: string) {
    this.client = createClient({
      url: graphqlUrl.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      lazy: true,
      lazyCloseTimeout: IDLE_CLOSE_MS,
      connectionAckWaitTimeout: 5_000,
      retryAttempts: 0,
      keepAlive: PING_MS,
      on: {
        ping: (received) => {
          if (!received) this.silence = setTimeout(() => this.client.terminate(), PONG_PATIENCE_MS).unref();
        },
        pong: () => clearTimeout(this.silence),
        closed: () => clearTimeout(this.silence),
      },
    });
  }

  watch({ query, operationName, variables }: SubgraphOperation, caller: Caller, sink: EventSink): () => void {
    const payload = { query, operationName, variables, extensions: { headers: caller.headers } };
    return this.client.subscribe<Record<string, unknown>, Record<string, unknown>>(payload, {
      next: (result) => sink.event(result),
      error: (reason) => sink.failed(reason),
      complete: () => sink.ended(),
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.silence);
    await this.client.dispose();
  }
}
