import { fileURLToPath } from 'node:url';
import fastify from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { systemClock, type Clock } from '@smarthp/kit/clock';
import type { Values } from '@smarthp/kit/config';
import { createLogger, type Logger } from '@smarthp/kit/logging';
import { TokenVerifier } from '@smarthp/kit/viewer';
import { appFiles } from './edge/app-files.js';
import { doorsBehind } from './edge/doors-behind.js';
import { EventStreamDoor } from './edge/event-stream-door.js';
import { Explorer } from './edge/explorer.js';
import { graphqlDoor } from './edge/graphql-door.js';
import { openGraphqlServer } from './edge/graphql-server.js';
import { operationsDoors } from './edge/operations-doors.js';
import { publicConfig } from './edge/public-config.js';
import { securityHeaders } from './edge/security-headers.js';
import { SocketDoor } from './edge/socket-door.js';
import { CallerReader } from './guard/caller.js';
import { operationLimits } from './guard/operation-limits.js';
import { OperationPreparer } from './guard/prepare-operation.js';
import { ErrorPresenter } from './guard/present-error.js';
import { RateLimit } from './guard/rate-limit.js';
import { TokenRate } from './guard/token-rate.js';
import { LiveGraph } from './live/live-graph.js';
import { GatewayMetrics } from './observe/metrics.js';
import type { settings } from './settings.js';
import { openGraph } from './supergraph/graph.js';
import { RemoteSubgraph } from './supergraph/remote-subgraph.js';
import { SupergraphFile, committedSupergraph } from './supergraph/supergraph-file.js';

export type GatewaySettings = Values<typeof settings>;

export interface Gateway {
  readonly port: number;
  readonly live: LiveGraph;
  /** Serves another supergraph from now on. */
  update(sdl: string): void;
  /** Drains within five seconds. */
  stop(): Promise<void>;
}

/** Parts a test may put in another's place. */
export interface GatewayParts {
  readonly verifier?: TokenVerifier;
  readonly clock?: Clock;
  readonly logger?: Logger;
  /** Servers by subgraph name, instead of those of the settings. */
  readonly servers?: ReadonlyMap<string, string>;
}

const DRAIN_MS = 4_000;
/** Streams have been told; what they were told is written before their sockets close. */
const LAST_WORDS_MS = 50;
const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Puts the gateway together and opens its port. No subgraph needs to be up. */
export async function openGateway(values: GatewaySettings, parts: GatewayParts = {}): Promise<Gateway> {
  const { clock = systemClock, logger = createLogger('gateway', values.logLevel) } = parts;
  const servers = parts.servers ?? serversOf(values);
  const metrics = new GatewayMetrics();
  const presenter = new ErrorPresenter(logger);
  const issuer = `${values.publicUrl}/oidc`;
  const verifier =
    parts.verifier ?? new TokenVerifier(issuer, new URL(values.jwksUrl || `${servers.get('accounts')}/oidc/jwks`));
  const callers = new CallerReader(verifier);
  const rateLimit = new RateLimit({ perSubject: values.ratePerSubject, perAddress: values.ratePerAddress });

  const file = new SupergraphFile(values.supergraphFile || committedSupergraph, logger);
  const graph = openGraph(
    await file.read(),
    (name, url) =>
      new RemoteSubgraph({
        name,
        url: servers.get(name) ?? url,
        timeoutMs: values.subgraphTimeout,
        observe: (subgraph, outcome, seconds) => metrics.subgraphDuration.observe({ subgraph, outcome }, seconds),
      }),
    logger,
  );
  const live = new LiveGraph({
    gateway: graph.gateway,
    subgraphs: graph.subgraphs,
    presenter,
    clock,
    queue: values.liveQueue,
    log: values.liveLog,
  });
  const rules = [operationLimits(values)];
  const preparer = new OperationPreparer(rules, values.maxTokens);
  let apiSchema: GraphQLSchema | undefined;
  graph.gateway.onSchemaLoadOrUpdate((loaded) => {
    apiSchema = loaded.apiSchema;
  });
  const schema = (): GraphQLSchema => apiSchema as GraphQLSchema; // loaded before the port opens
  const server = await openGraphqlServer({
    gateway: graph.gateway,
    rules,
    maxTokens: values.maxTokens,
    introspection: values.introspection,
    presenter,
  });
  if (values.supergraphWatch) file.watch((sdl) => graph.update(sdl));

  const app = fastify({
    trustProxy: values.trustProxy,
    forceCloseConnections: 'idle',
    keepAliveTimeout: 65_000,
    requestTimeout: 300_000, // a request, uploads included, must have arrived by then
    routerOptions: { maxParamLength: 2_000 },
  });
  const styleOrigin = values.mapStyleUrl ? [new URL(values.mapStyleUrl).origin] : [];
  const mapOrigins = [...styleOrigin, ...words(values.mapOrigins)];
  const events = new EventStreamDoor({ server, live, preparer, presenter, metrics, schema });
  securityHeaders(app, values.publicUrl);
  operationsDoors(app, metrics, graph.subgraphs);
  publicConfig(app, values);
  graphqlDoor(app, {
    server,
    callers,
    presenter,
    rateLimit,
    metrics,
    events,
    bodyLimit: values.bodyLimit,
    explorer: values.explorer ? new Explorer() : undefined,
  });
  await doorsBehind(app, {
    publicUrl: values.publicUrl,
    servers,
    rateLimit,
    tokenRate: new TokenRate(values.ratePerToken),
  });
  await appFiles(app, {
    publicUrl: values.publicUrl,
    mapOrigins,
    citizenApp: values.citizenApp || folder('mobile/dist'),
    console: values.console || folder('admin/dist'),
  });
  const origins = new Set([values.publicUrl, ...words(values.allowedOrigins)]);
  const sockets = new SocketDoor({
    httpServer: app.server,
    ...{ server, live, preparer, presenter, callers, rateLimit, metrics, clock, schema },
    maxPayload: values.socketPayload,
    maxSubscriptions: values.socketSubscriptions,
    initTimeoutMs: values.socketInitMs,
    mayConnect: (origin, host) =>
      !origin || origins.has(origin) || (URL.canParse(origin) && new URL(origin).host === host),
    addressOf: (request) => addressOf(request, values.trustProxy),
  });
  metrics.watchLive(
    () => live.counts,
    () => sockets.count,
  );
  await app.listen({ port: values.port, host: values.host });
  const bound = app.server.address();
  return {
    port: typeof bound === 'object' && bound ? bound.port : values.port,
    live,
    update: (sdl) => graph.update(sdl),
    stop: async () => {
      file.close();
      live.closeAll();
      const late = setTimeout(() => {
        sockets.terminate();
        app.server.closeAllConnections();
      }, DRAIN_MS);
      await new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS));
      await Promise.all([sockets.close(), app.close()]);
      clearTimeout(late);
      await server.stop();
      await graph.close();
    },
  };
}

const serversOf = (values: GatewaySettings): ReadonlyMap<string, string> =>
  new Map([
    ['accounts', values.accountsUrl],
    ['feedback', values.feedbackUrl],
    ['dossiers', values.dossiersUrl],
    ['places', values.placesUrl],
    ['content', values.contentUrl],
  ]);

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')[0]
        ?.trim()
    : '';
  return forwarded || (request.socket.remoteAddress ?? '');
}
