import type { IncomingMessage, Server } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { GraphQLError, type ExecutionArgs } from 'graphql';
import { CloseCode, type Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Clock } from '@smarthp/kit/clock';
import type { Caller, CallerReader } from '../guard/caller.js';
import type { OperationPreparer, PreparedOperation } from '../guard/prepare-operation.js';
import { gatewayError, type localise, type ErrorPresenter } from '../guard/present-error.js';
import type { RateLimit } from '../guard/rate-limit.js';
import type { LiveGraph } from '../live/live-graph.js';
import type { GatewayMetrics } from '../observe/metrics.js';
import { execute } from './graphql-server.js';

export interface SocketDoorOptions {
  readonly httpServer: Server;
  readonly server: ApolloServer<Caller>;
  readonly live: LiveGraph;
  readonly preparer: OperationPreparer;
  readonly presenter: ErrorPresenter;
  readonly callers: CallerReader;
  readonly rateLimit: RateLimit;
  readonly metrics: GatewayMetrics;
  readonly clock: Clock;
  readonly schema: () => Parameters<OperationPreparer['prepare']>[0];
  readonly maxPayload: number;
  readonly maxSubscriptions: number;
  readonly initTimeoutMs: number;
  /** Browser origins that may connect. A client that names no origin is no browser and may. */
  readonly mayConnect: (origin: string | undefined, host: string | undefined) => boolean;
  readonly addressOf: (request: IncomingMessage) => string;
}

type Params = Record<string, unknown> | undefined;
interface Connection {
  caller: Caller;
  expiry: NodeJS.Timeout | undefined;
}
type SocketContext = Context<Params, Extra & Partial<Connection>>;
type LiveArgs = ExecutionArgs & { readonly prepared: PreparedOperation };

const KEEP_ALIVE_MS = 30_000;
/** After the streams have been told that their token ended, the socket goes too, so that the next one brings a fresh token. */
const GRACE_MS = 1_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** graphql-transport-ws at /graphql. */
export class SocketDoor {
  private readonly sockets: WebSocketServer;
  private readonly door: { dispose(): Promise<void> | void };

  constructor(private readonly options: SocketDoorOptions) {
    const delivered = options.metrics.deliveries.labels('ws');
    this.sockets = new WebSocketServer({
      server: options.httpServer,
      path: '/graphql',
      maxPayload: options.maxPayload,
      verifyClient: ({ origin, req }: { origin: string | undefined; req: IncomingMessage }) =>
        options.mayConnect(origin || undefined, req.headers.host),
    });
    this.door = useServer<Params, Partial<Connection>>(
      {
        connectionInitWaitTimeout: options.initTimeoutMs,
        onConnect: (context) => this.connect(context),
        onDisconnect: (context) => clearTimeout(context.extra.expiry),
        onSubscribe: (context, _id, payload) => this.prepare(context, payload),
        subscribe: (args) => options.live.subscribe((args as LiveArgs).prepared, args.contextValue as Caller) as never,
        execute: (args) => execute(options.server, (args as LiveArgs).prepared, args.contextValue as Caller) as never,
        onNext: (_context, _id, _payload, _args, result) => {
          delivered.inc();
          return result as never; // sent as it is: results are plain objects here, which graphql-ws would not expect
        },
      },
      this.sockets,
      KEEP_ALIVE_MS,
    );
  }

  get count(): number {
    return this.sockets.clients.size;
  }

  async close(): Promise<void> {
    await this.door.dispose();
  }

  /** Cuts what has not closed by itself. */
  terminate(): void {
    for (const socket of this.sockets.clients) socket.terminate();
  }

  /** A token that is not good closes with 4403. */
  private async connect(context: SocketContext): Promise<boolean> {
    const { callers, addressOf, clock } = this.options;
    const { extra, connectionParams } = context;
    const param = (name: string): string | undefined => {
      const value = connectionParams?.[name];
      return typeof value === 'string' ? value : undefined;
    };
    try {
      extra.caller = await callers.readStrictly({
        authorization: param('authorization') ?? param('Authorization') ?? extra.request.headers.authorization,
        acceptLanguage: param('accept-language') ?? extra.request.headers['accept-language'],
        address: addressOf(extra.request),
      });
    } catch {
      return false;
    }
    const expiresAt = extra.caller.viewer?.expiresAt;
    if (expiresAt !== undefined) {
      const left = expiresAt * 1000 - clock.now().getTime() + GRACE_MS;
      extra.expiry = setTimeout(
        () => extra.socket.close(CloseCode.Forbidden, 'TOKEN_EXPIRED'),
        Math.min(left, LONGEST_TIMER_MS),
      ).unref();
    }
    return true;
  }

  private async prepare(
    context: SocketContext,
    payload: {
      readonly query: string;
      readonly operationName?: string | null | undefined;
      readonly variables?: Record<string, unknown> | null | undefined;
    },
  ): Promise<LiveArgs | readonly GraphQLError[]> {
    const { preparer, presenter, schema, rateLimit, metrics, maxSubscriptions } = this.options;
    const caller = context.extra.caller as Caller;
    const refuse = (errors: readonly unknown[]): readonly GraphQLError[] =>
      presenter.presentAll(errors, caller.language).map(asGraphQLError);
    try {
      if (Object.keys(context.subscriptions).length > maxSubscriptions) {
        return refuse([gatewayError('TOO_MANY_SUBSCRIPTIONS', { max: maxSubscriptions })]);
      }
      const verdict = await rateLimit.take(caller);
      if (!verdict.allowed) {
        metrics.limited.inc();
        return refuse([gatewayError('RATE_LIMITED', { seconds: verdict.resetSeconds })]);
      }
      const prepared = preparer.prepare(schema(), payload);
      if (!('document' in prepared)) return refuse(prepared);
      return {
        schema: schema(),
        document: prepared.document,
        variableValues: prepared.variables,
        operationName: prepared.operationName ?? null,
        contextValue: caller,
        prepared,
      };
    } catch (error) {
      return refuse([error]); // thrown here it would close the socket with every other operation on it
    }
  }
}

const asGraphQLError = ({ message, extensions, path }: ReturnType<typeof localise>): GraphQLError =>
  new GraphQLError(message, { extensions: extensions ?? null, path: path ?? null });
