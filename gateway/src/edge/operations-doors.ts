import type { FastifyInstance } from 'fastify';
import type { GatewayMetrics } from '../observe/metrics.js';
import { readiness, type Readiness } from '../observe/readiness.js';
import { InFlight } from '../supergraph/in-flight.js';
import type { Subgraph } from '../supergraph/subgraph.js';

/** /healthz: the process lives. /readyz: each subgraph's state, 503 unless all are ready. /metrics: for Prometheus. */
export function operationsDoors(
  app: FastifyInstance,
  metrics: GatewayMetrics,
  subgraphs: ReadonlyMap<string, Subgraph>,
): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.requests.inc({ route, status: reply.statusCode });
    metrics.duration.observe({ route }, reply.elapsedTime / 1000);
  });
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ ok: true }));
  const asking = new InFlight<Readiness>(); // many who ask at once are one question to the subgraphs
  app.get('/readyz', async (_request, reply) => {
    const state = await asking.share('', () => readiness(subgraphs.values()));
    return reply
      .code(state.ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(state);
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}
