import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, CallerReader } from '../guard/caller.js';
import { gatewayError, type ErrorPresenter } from '../guard/present-error.js';
import type { RateLimit } from '../guard/rate-limit.js';
import type { GatewayMetrics } from '../observe/metrics.js';
import type { EventStreamDoor } from './event-stream-door.js';
import type { Explorer } from './explorer.js';

export interface GraphqlDoorOptions {
  readonly server: ApolloServer<Caller>;
  readonly callers: CallerReader;
  readonly presenter: ErrorPresenter;
  readonly rateLimit: RateLimit;
  readonly metrics: GatewayMetrics;
  readonly events: EventStreamDoor;
  readonly explorer: Explorer | undefined;
  readonly bodyLimit: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
}

/** /graphql over HTTP: answers, event streams, and the explorer for a browser that just opens it. */
export function graphqlDoor(app: FastifyInstance, options: GraphqlDoorOptions): void {
  const { callers, presenter, rateLimit, metrics } = options;
  const answer = fastifyApolloHandler(options.server, {
    context: async (request) => (request as unknown as FastifyRequest).caller as Caller,
  }) as unknown as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

  app.decorateRequest('caller', null);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    bodyLimit: options.bodyLimit,
    onRequest: async (request, reply) => {
      const { headers, ip } = request;
      request.caller = await callers.read({
        authorization: headers.authorization,
        acceptLanguage: headers['accept-language'],
        address: ip,
      });
      const verdict = await rateLimit.take(request.caller);
      void reply.headers(verdict.headers);
      if (verdict.allowed) return;
      metrics.limited.inc();
      const errors = presenter.presentAll(
        [gatewayError('RATE_LIMITED', { seconds: verdict.resetSeconds })],
        request.caller.language,
      );
      return reply.code(429).send({ errors });
    },
    errorHandler: (error, request, reply) => {
      const { statusCode = 500, code } = error as { statusCode?: number; code?: string };
      const known =
        code === 'FST_ERR_CTP_BODY_TOO_LARGE'
          ? gatewayError('BODY_TOO_LARGE', { max: options.bodyLimit })
          : statusCode < 500
            ? { message: error instanceof Error ? error.message : 'Bad request', extensions: { code: 'BAD_REQUEST' } }
            : error;
      void reply.code(statusCode).send({ errors: presenter.presentAll([known], request.caller?.language ?? 'vi') });
    },
    handler: async (request, reply) => {
      const accept = request.headers.accept ?? '';
      void reply.header('cache-control', 'no-store');
      if (accept.includes('text/event-stream')) return options.events.serve(request, reply, request.caller as Caller);
      // with a query in the address too: the explorer keeps its own there
      if (options.explorer && request.method === 'GET' && accept.includes('text/html')) {
        return options.explorer.serve(request, reply);
      }
      return answer(request, reply);
    },
  });
}
