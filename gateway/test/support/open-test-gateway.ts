import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client, type ClientOptions } from 'graphql-ws';
import { WebSocket } from 'ws';
import { readSettings } from '@smarthp/kit/config';
import { createLogger } from '@smarthp/kit/logging';
import { openGateway, type Gateway, type GatewayParts, type GatewaySettings } from '../../src/compose.js';
import { settings } from '../../src/settings.js';
import { City } from './city.js';
import { TestTokens } from './test-tokens.js';

// Tests read the shape they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = {
  data?: any;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
};

/** A gateway over a test city, on a port of its own. */
export class TestGateway {
  private readonly clients: Client[] = [];

  private constructor(
    readonly city: City,
    readonly gateway: Gateway,
    readonly tokens: TestTokens,
    readonly folder: string,
  ) {}

  static async open(overrides: Partial<GatewaySettings> = {}, parts: GatewayParts = {}): Promise<TestGateway> {
    const city = await City.open();
    const tokens = await TestTokens.create();
    const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
    const supergraphFile = join(folder, 'supergraph.graphql');
    await writeFile(supergraphFile, city.supergraph());
    const values = {
      ...readSettings(settings, {}),
      port: 0,
      host: '127.0.0.1',
      supergraphFile,
      ratePerAddress: 0,
      ratePerSubject: 0,
      ...overrides,
    };
    const logger = createLogger('gateway', 'silent');
    const gateway = await openGateway(values, { verifier: tokens.verifier, logger, servers: city.servers, ...parts });
    return new TestGateway(city, gateway, tokens, folder);
  }

  get url(): string {
    return `http://127.0.0.1:${this.gateway.port}`;
  }

  async post(
    query: string,
    variables?: Record<string, unknown>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  }

  async ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer> {
    return (await (await this.post(query, variables, headers)).json()) as Answer;
  }

  client(connectionParams?: Record<string, unknown>, options: Partial<ClientOptions> = {}): Client {
    const client = createClient({
      url: this.url.replace('http', 'ws') + '/graphql',
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams,
      ...options,
    });
    this.clients.push(client);
    return client;
  }

  /** Collects what a subscription delivers. */
  watch(query: string, variables: Record<string, unknown> = {}, client = this.client()): Watching {
    return new Watching(client, query, variables);
  }

  async close(): Promise<void> {
    for (const client of this.clients) client.terminate();
    await this.gateway.stop();
    await this.city.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** One subscription of a test and all it has delivered so far. */
export class Watching {
  readonly results: Answer[] = [];
  isDone = false;
  failure: unknown;
  readonly stop: () => void;

  constructor(client: Client, query: string, variables: Record<string, unknown>) {
    this.stop = client.subscribe(
      { query, variables },
      {
        next: (result) => this.results.push(result as Answer),
        error: (error) => {
          this.failure = error;
          this.isDone = true;
        },
        complete: () => {
          this.isDone = true;
        },
      },
    );
  }

  get codes(): unknown[] {
    return this.results.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []);
  }
}
