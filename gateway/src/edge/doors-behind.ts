import type { IncomingHttpHeaders } from 'node:http';
import proxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '@smarthp/kit/http';
import type { Caller } from '../guard/caller.js';
import type { RateLimit } from '../guard/rate-limit.js';
import { clientOf, wholeBody, type TokenRate } from '../guard/token-rate.js';
import { say, type GatewayCode } from '../guard/words.js';

export interface DoorsBehindOptions {
  readonly publicUrl: string;
  /** Servers by subgraph name. `accounts` also answers /oidc. */
  readonly servers: ReadonlyMap<string, string>;
  readonly rateLimit: RateLimit;
  readonly tokenRate: TokenRate;
}

/** For a page that states no policy of its own. */
const FRAMELESS = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
const PATIENCE_MS = 120_000;

/** Doors of the subgraphs that are not GraphQL: /oidc of accounts, /refer of feedback, /files/<subgraph> of each. Paths stay as they are. */
export async function doorsBehind(app: FastifyInstance, options: DoorsBehindOptions): Promise<void> {
  const accounts = options.servers.get('accounts');
  if (accounts) await door(app, '/oidc', 'accounts', accounts, options);
  const feedback = options.servers.get('feedback');
  if (feedback) await door(app, '/refer', 'feedback', feedback, options); // reply links of bodies without an account
  for (const [name, server] of options.servers) await door(app, `/files/${name}`, name, server, options);
}

async function door(
  app: FastifyInstance,
  prefix: string,
  subgraph: string,
  server: string,
  options: DoorsBehindOptions,
): Promise<void> {
  const publicUrl = new URL(options.publicUrl);
  const forwarded = (request: { readonly ip?: string }, headers: object): IncomingHttpHeaders => ({
    ...(headers as IncomingHttpHeaders),
    'x-forwarded-proto': publicUrl.protocol.replace(':', ''),
    'x-forwarded-host': publicUrl.host,
    'x-forwarded-for': request.ip ?? '',
  });
  /** An address of the inside never leaves. */
  const outward = (headers: object): IncomingHttpHeaders => {
    const { location, ...rest } = { 'content-security-policy': FRAMELESS, ...(headers as IncomingHttpHeaders) };
    if (location === undefined) return rest;
    return {
      ...rest,
      location: location.startsWith(server) ? options.publicUrl + location.slice(server.length) : location,
    };
  };
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const anybody: Pick<Caller, 'viewer' | 'address'> = { viewer: undefined, address: request.ip };
      const verdict = await options.rateLimit.take(anybody);
      void reply.headers(verdict.headers);
      if (verdict.allowed) return;
      return reply.code(429).send({
        code: 'RATE_LIMITED',
        message: words(request.headers, 'RATE_LIMITED', { seconds: verdict.resetSeconds }),
      });
    });
    await scope.register(proxy, {
      upstream: server,
      prefix,
      rewritePrefix: prefix,
      internalRewriteLocationHeader: false,
      undici: { connections: 64, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS },
      disableRequestLogging: true,
      ...(prefix === '/oidc' && { preHandler: guardTokens(options.tokenRate) }),
      replyOptions: {
        rewriteRequestHeaders: forwarded,
        rewriteHeaders: outward,
        onError: (reply) => {
          const message = words(reply.request.headers, 'SUBGRAPH_UNAVAILABLE');
          void reply.code(503).header('retry-after', '5').send({ code: 'SUBGRAPH_UNAVAILABLE', subgraph, message });
        },
      },
    });
  });
}

/** Holds back who asks for tokens too often. The body is read to learn the client, and goes on as it came. */
const guardTokens = (rate: TokenRate) => async (request: FastifyRequest, reply: FastifyReply) => {
  if (request.method !== 'POST' || request.url.split('?')[0] !== '/oidc/token') return;
  const body = await wholeBody(request.body);
  if (!body) return reply.code(413).send({ error: 'invalid_request' });
  request.body = body;
  const verdict = await rate.take(clientOf(request.headers.authorization, body.toString('utf8')), request.ip);
  if (verdict.allowed) return;
  const message = words(request.headers, 'RATE_LIMITED', { seconds: verdict.resetSeconds });
  const problem = { error: 'temporarily_unavailable', error_description: message, code: 'RATE_LIMITED', message };
  return reply.code(429).headers(verdict.headers).send(problem);
};

const words = (headers: IncomingHttpHeaders, code: GatewayCode, values: Record<string, number> = {}): string =>
  say(code, languageOf(headers['accept-language']), values);
