import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { CityFacts, cityResolvers, type CityContext } from './city-resolvers.js';
import { citySdl } from './city-schema.js';

/** One request or live operation as a subgraph saw it. */
export interface Seen {
  readonly subgraph: string;
  readonly kind: 'fetch' | 'watch';
  readonly authorization: string | undefined;
  readonly query: string;
  readonly representations: number;
}

interface Running {
  readonly server: Server;
  readonly sockets: WebSocketServer;
}

/** The three subgraphs of the test city as real servers, which can be stopped and started again at the same address. */
export class City {
  readonly facts = new CityFacts();
  readonly seen: Seen[] = [];
  readonly servers = new Map<string, string>();
  private readonly running = new Map<string, Running>();
  private readonly schemas = new Map<string, GraphQLSchema>();

  static async open(): Promise<City> {
    const city = new City();
    const resolvers = cityResolvers(city.facts);
    for (const [name, sdl] of Object.entries(citySdl)) {
      city.schemas.set(name, buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers[name] as never }]));
      await city.start(name);
    }
    return city;
  }

  /** The supergraph; `change` may alter the text of a subgraph first. */
  supergraph(change: (name: string, sdl: string) => string = (_name, sdl) => sdl): string {
    const services = Object.entries(citySdl).map(([name, sdl]) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(change(name, sdl)),
    }));
    const composed = composeServices(services);
    if (!composed.supergraphSdl) throw new AggregateError(composed.errors ?? [], 'the test city does not compose');
    return composed.supergraphSdl;
  }

  /** Live operations open now. */
  get watching(): number {
    return this.facts.watchers.size;
  }

  async start(name: string): Promise<void> {
    const schema = this.schemas.get(name) as GraphQLSchema;
    const server = createServer((request, response) => void this.answer(name, schema, request, response));
    const sockets = new WebSocketServer({ server, path: '/graphql' });
    useServer<Record<string, unknown>, Record<string, never>>(
      {
        schema,
        context: (_connection, _id, payload): CityContext => {
          const headers = (payload.extensions?.['headers'] ?? {}) as Record<string, string | undefined>;
          const { authorization } = headers;
          this.seen.push({ subgraph: name, kind: 'watch', authorization, query: payload.query, representations: 0 });
          return { authorization, language: headers['accept-language'] };
        },
      },
      sockets,
    );
    const known = this.servers.get(name);
    await new Promise<void>((resolve) => server.listen(known ? Number(new URL(known).port) : 0, '127.0.0.1', resolve));
    this.servers.set(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    this.running.set(name, { server, sockets });
  }

  /** As if the process was killed: connections are cut. */
  async kill(name: string): Promise<void> {
    const { server, sockets } = this.running.get(name) as Running;
    this.running.delete(name);
    for (const socket of sockets.clients) socket.terminate();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    if (name === 'feedback') this.facts.watchers.clear();
  }

  async close(): Promise<void> {
    await Promise.all([...this.running.keys()].map((name) => this.kill(name)));
  }

  private async answer(
    name: string,
    schema: GraphQLSchema,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (request.url === '/readyz') return void response.end('{}');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query, variables, operationName } = JSON.parse(Buffer.concat(chunks).toString()) as {
      query: string;
      variables: Record<string, unknown>;
      operationName: string;
    };
    const { authorization } = request.headers;
    const { representations } = variables as { representations?: unknown[] };
    this.seen.push({
      subgraph: name,
      kind: 'fetch',
      authorization,
      query,
      representations: representations?.length ?? 0,
    });
    const contextValue: CityContext = { authorization, language: request.headers['accept-language'] };
    const result = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      operationName,
      contextValue,
    });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  }
}
