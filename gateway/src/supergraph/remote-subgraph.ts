import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { Caller } from '../guard/caller.js';
import { EntityBatch, type EntityAnswer } from './entity-batch.js';
import { InFlight } from './in-flight.js';
import { SubgraphSocket } from './subgraph-socket.js';
import { SubgraphUnavailable } from './subgraph-unavailable.js';
import type { EventSink, Subgraph, SubgraphOperation } from './subgraph.js';

export interface RemoteSubgraphOptions {
  readonly name: string;
  /** Address of the subgraph's server, without /graphql. */
  readonly url: string;
  readonly timeoutMs: number;
  readonly observe?: (subgraph: string, outcome: 'ok' | 'failed', seconds: number) => void;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

const CONNECTIONS = 32;
const REMEMBERED_TEXTS = 2_000;
/** The kept-alive connection was closed under the request, as when the subgraph restarts. */
const STALE = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** A subgraph in another process, over a pool of kept-alive connections. */
export class RemoteSubgraph implements Subgraph {
  readonly name: string;
  private readonly pool: Pool;
  private readonly path: string;
  private readonly socket: SubgraphSocket;
  private readonly flights = new InFlight<Answer>();
  private readonly batch = new EntityBatch();
  private readonly heads = new Map<string, string>();

  constructor(private readonly options: RemoteSubgraphOptions) {
    this.name = options.name;
    const url = new URL('graphql', `${options.url.replace(/\/graphql\/?$|\/$/, '')}/`);
    this.path = url.pathname;
    this.pool = new Pool(url.origin, {
      connections: CONNECTIONS,
      connect: { timeout: 3_000 },
      headersTimeout: options.timeoutMs,
      bodyTimeout: options.timeoutMs,
    });
    this.socket = new SubgraphSocket(url.href);
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
    const caller = context as Partial<Caller>;
    const query = request.query ?? '';
    const name = request.operationName ?? null;
    const { representations, ...others } = request.variables ?? {};
    if (Array.isArray(representations) && query.startsWith('query')) {
      const key = `${caller.identity ?? ''}\n${query}\n${JSON.stringify(others)}`;
      return (await this.batch.fetch(
        key,
        representations,
        async (all) =>
          this.read(
            await this.ask(caller.headers ?? {}, this.body(query, name, { ...others, representations: all }), true),
          ) as EntityAnswer,
      )) as GatewayGraphQLResponse;
    }
    const body = this.body(query, name, request.variables ?? {});
    if (query.startsWith('mutation')) return this.read(await this.ask(caller.headers ?? {}, body, false));
    return this.read(await this.shared(caller, body));
  }

  /** Queries under way are shared between equal callers; each reads objects of its own, because the executor changes them. */
  private shared(caller: Partial<Caller>, body: string): Promise<Answer> {
    return this.flights.share(`${caller.identity ?? ''}\n${body}`, () => this.ask(caller.headers ?? {}, body, true));
  }

  private body(query: string, operationName: string | null, variables: object): string {
    return `${this.head(query)},"operationName":${JSON.stringify(operationName)},"variables":${JSON.stringify(variables)}}`;
  }

  watch(operation: SubgraphOperation, caller: Caller, sink: EventSink): () => void {
    return this.socket.watch(operation, caller, sink);
  }

  async isReady(): Promise<boolean> {
    try {
      const { statusCode, body } = await this.pool.request({
        path: '/readyz',
        method: 'GET',
        headersTimeout: 2_000,
        bodyTimeout: 2_000,
      });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await this.socket.close();
    await this.pool.destroy();
  }

  /** @throws SubgraphUnavailable when there is no answer in time. */
  private async ask(headers: Readonly<Record<string, string>>, body: string, mayRepeat: boolean): Promise<Answer> {
    const start = performance.now();
    try {
      const response = await this.pool.request({
        path: this.path,
        method: 'POST',
        body,
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      });
      const answer = { status: response.statusCode, text: await response.body.text() };
      this.options.observe?.(this.name, 'ok', (performance.now() - start) / 1000);
      return answer;
    } catch (reason) {
      if (mayRepeat && STALE.has((reason as { code?: string }).code ?? '')) return this.ask(headers, body, false);
      this.options.observe?.(this.name, 'failed', (performance.now() - start) / 1000);
      throw new SubgraphUnavailable(this.name, reason);
    }
  }

  private read({ status, text }: Answer): GatewayGraphQLResponse {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      parsed = undefined;
    }
    if (parsed && typeof parsed === 'object' && ('data' in parsed || 'errors' in parsed))
      return parsed as GatewayGraphQLResponse;
    if (status === 401 || status === 403) {
      throw new GraphQLError('Refused', { extensions: { code: status === 401 ? 'UNAUTHENTICATED' : 'FORBIDDEN' } });
    }
    throw new SubgraphUnavailable(this.name, `answered ${status} without GraphQL`);
  }

  /** The query part of a request body; the planner repeats its texts, so each is escaped once. */
  private head(query: string): string {
    let head = this.heads.get(query);
    if (head === undefined) {
      if (this.heads.size >= REMEMBERED_TEXTS) this.heads.clear();
      this.heads.set(query, (head = `{"query":${JSON.stringify(query)}`));
    }
    return head;
  }
}
