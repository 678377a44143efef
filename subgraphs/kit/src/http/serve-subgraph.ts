import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { timingSafeEqual } from 'node:crypto';
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { systemClock } from '../clock/index.js';
import type { Database } from '../database/open-database.js';
import type { Logger } from '../logging/index.js';
import { readFeed } from '../outbox/event-feed.js';
import { TokenRefused, type TokenVerifier, type Viewer } from '../viewer/index.js';
import { formatError } from './format-error.js';
import { languageOf } from './language.js';
import { liveSocket } from './live-socket.js';

export interface ServeOptions<Context extends object> {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly verifier: TokenVerifier;
  readonly internalSecret: string;
  readonly logger: Logger;
  /** What it waits for beside its database; the name of what is missing, or undefined when it can serve. */
  readonly lacks?: () => string | undefined;
  /** A fresh context for one request or one stream. */
  readonly contextFor: (viewer: Viewer) => Context;
  /** More doors: uploads, the OpenID provider, exports. */
  readonly doors?: (
    app: FastifyInstance,
    viewerOf: (request: FastifyRequest) => Promise<Viewer>,
  ) => void | Promise<void>;
}

export interface SubgraphServer {
  readonly port: number;
  readonly app: FastifyInstance;
  stop(): Promise<void>;
}

/** Serves one subgraph: /graphql (HTTP and WebSocket), /healthz, /readyz, /metrics, /internal/events and its own doors. */
export async function serveSubgraph<Context extends object>(options: ServeOptions<Context>): Promise<SubgraphServer> {
  const { name, schema, database, verifier, logger, contextFor } = options;
  const app = fastify({ bodyLimit: 1024 * 1024, trustProxy: true, forceCloseConnections: true });
  const viewerOf = (request: FastifyRequest): Promise<Viewer> =>
    verifier.viewer(request.headers.authorization, languageOf(request.headers['accept-language']));

  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true, // reached only by the gateway
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(logger),
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app as never)],
    logger: logger as never,
  });
  await apollo.start();

  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        try {
          return contextFor(await viewerOf(request as FastifyRequest));
        } catch (error) {
          if (!(error instanceof TokenRefused)) throw error;
          throw new GraphQLError(error.message, { extensions: { code: error.code, http: { status: 401 } } });
        }
      },
    }) as never,
  });
  operations(app, name, database, options.lacks);
  internalDoors(app, database, options.internalSecret);
  await options.doors?.(app, viewerOf);

  const live = liveSocket({ server: app.server, schema, verifier, contextFor, now: () => systemClock.now().getTime() });
  await app.listen({ host: options.host, port: options.port });
  const address = app.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    app,
    stop: async () => {
      await live.stop();
      await apollo.stop();
      await app.close();
    },
  };
}

function operations(app: FastifyInstance, name: string, database: Database, lacks?: () => string | undefined): void {
  const registry = new Registry();
  registry.setDefaultLabels({ subgraph: name });
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Answered requests',
    labelNames: ['route', 'status'],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer',
    labelNames: ['route'],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    requests.inc({ route, status: String(reply.statusCode) });
    duration.observe({ route }, reply.elapsedTime / 1000);
    done();
  });
  app.get('/healthz', async () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const reason =
      lacks?.() ??
      (await database.ping().then(
        () => undefined,
        () => 'database',
      ));
    return reason ? reply.status(503).send({ ok: false, reason }) : { ok: true };
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

function internalDoors(app: FastifyInstance, database: Database, secret: string): void {
  const wanted = Buffer.from(secret);
  app.get('/internal/events', async (request, reply) => {
    const given = Buffer.from(String(request.headers['x-internal-secret'] ?? ''));
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return reply.status(403).send({ ok: false });
    const after = Number((request.query as { after?: string }).after ?? 0);
    return readFeed(database, Number.isSafeInteger(after) && after >= 0 ? after : 0);
  });
}
