import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Caller } from '../guard/caller.js';
import type { OperationPreparer, OperationRequest } from '../guard/prepare-operation.js';
import type { ErrorPresenter } from '../guard/present-error.js';
import type { LiveGraph } from '../live/live-graph.js';
import type { GatewayMetrics } from '../observe/metrics.js';
import { execute } from './graphql-server.js';

export interface EventStreamOptions {
  readonly server: ApolloServer<Caller>;
  readonly live: LiveGraph;
  readonly preparer: OperationPreparer;
  readonly presenter: ErrorPresenter;
  readonly metrics: GatewayMetrics;
  readonly schema: () => Parameters<OperationPreparer['prepare']>[0];
}

/** Not GraphQL at all: refused before a stream begins. */
const MALFORMED = new Set<unknown>(['BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'OPERATION_RESOLUTION_FAILURE']);
const isMalformed = ({ extensions }: GraphQLError): boolean => MALFORMED.has(extensions['code']);

const PING_MS = 12_000;

/**
 * Server-sent events at /graphql, the "distinct connections" mode of graphql-sse. The next event is taken only after
 * the socket has drained, so a reader that stops costs one bounded queue and then has to resume.
 */
export class EventStreamDoor {
  constructor(private readonly options: EventStreamOptions) {}

  async serve(request: FastifyRequest, reply: FastifyReply, caller: Caller): Promise<void> {
    const { server, live, preparer, presenter, schema } = this.options;
    const asked = request.method === 'GET' ? fromSearch(request.query as Record<string, string>) : request.body;
    const operation = preparer.prepare(schema(), (asked ?? {}) as OperationRequest);
    const isReady = 'document' in operation;
    if (!isReady && operation.some(isMalformed)) {
      await reply.code(400).send({ errors: presenter.presentAll(operation, caller.language) });
      return;
    }
    if (isReady && request.method === 'GET' && operation.kind === 'mutation') {
      await reply
        .code(405)
        .header('allow', 'POST')
        .send({ errors: [{ message: 'Mutations need POST', extensions: { code: 'BAD_REQUEST' } }] });
      return;
    }
    const result = !isReady
      ? { errors: presenter.presentAll(operation, caller.language) } // told in the stream, where an EventSource can read it
      : operation.kind === 'subscription'
        ? live.subscribe(operation, caller)
        : await execute(server, operation, caller);
    const headers = reply.getHeaders() as Record<string, string>;
    reply.hijack();
    await this.stream(reply.raw, headers, result);
  }

  private async stream(
    response: ServerResponse,
    headers: Record<string, string>,
    result: FormattedExecutionResult | AsyncIterableIterator<FormattedExecutionResult>,
  ): Promise<void> {
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
      'x-accel-buffering': 'no',
    });
    response.write(':\n\n');
    const events = Symbol.asyncIterator in result ? result : undefined;
    const gone = new AbortController();
    const ping = setInterval(() => {
      if (!response.writableNeedDrain) response.write(':\n\n');
    }, PING_MS);
    response.once('close', () => {
      clearInterval(ping);
      gone.abort();
      void events?.return?.();
    });
    if (events) for await (const event of events) await this.send(response, event, gone.signal);
    else await this.send(response, result as FormattedExecutionResult, gone.signal);
    if (!response.destroyed) response.end('event: complete\ndata:\n\n');
  }

  private async send(response: ServerResponse, result: FormattedExecutionResult, gone: AbortSignal): Promise<void> {
    if (response.destroyed || response.writableEnded) return;
    this.options.metrics.deliveries.inc({ transport: 'sse' });
    if (response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`)) return;
    await once(response, 'drain', { signal: gone }).catch(() => undefined); // aborted: the reader is gone
  }
}

function fromSearch({ query, operationName, variables }: Record<string, string>): OperationRequest {
  let values: unknown = undefined;
  try {
    values = variables === undefined ? undefined : JSON.parse(variables);
  } catch {
    values = 'not JSON'; // refused as variables that are no object
  }
  return { query, operationName, variables: values };
}
