import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the gateway tells a Prometheus. */
export class GatewayMetrics {
  readonly registry = new Registry();
  readonly requests = new Counter({
    name: 'gateway_http_requests_total',
    help: 'Answered HTTP requests',
    labelNames: ['route', 'status'],
    registers: [this.registry],
  });
  readonly duration = new Histogram({
    name: 'gateway_http_request_seconds',
    help: 'Time to answer an HTTP request',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly subgraphDuration = new Histogram({
    name: 'gateway_subgraph_request_seconds',
    help: 'Time a subgraph took to answer',
    labelNames: ['subgraph', 'outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly deliveries = new Counter({
    name: 'gateway_live_deliveries_total',
    help: 'Live events handed to clients',
    labelNames: ['transport'],
    registers: [this.registry],
  });
  readonly limited = new Counter({
    name: 'gateway_rate_limited_total',
    help: 'Requests refused by the rate limit',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Gauges that are read when Prometheus asks. */
  watchLive(counts: () => { readonly consumers: number; readonly topics: number }, sockets: () => number): void {
    const gauge = (name: string, help: string, read: () => number): void => {
      new Gauge({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.set(read());
        },
      });
    };
    gauge('gateway_live_subscribers', 'Live streams open to clients', () => counts().consumers);
    gauge('gateway_live_upstreams', 'Live operations open to subgraphs', () => counts().topics);
    gauge('gateway_sockets', 'WebSocket connections of clients', sockets);
  }
}
