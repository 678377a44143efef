import 'reflect-metadata';
import { Arg, Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import { openDatabase, type Database } from '../src/database/index.js';
import { buildSubgraph } from '../src/federation/index.js';
import { serveSubgraph, type SubgraphServer } from '../src/http/index.js';
import { createLogger } from '../src/logging/index.js';
import { GraphQLCaller, TestIdentity, testDatabase } from '../src/testing/index.js';
import type { Viewer } from '../src/viewer/index.js';

@Resolver()
class Hello {
  @Query(() => String)
  who(@Ctx() context: { viewer: Viewer }): string {
    return `${context.viewer.kind} ${context.viewer.id} ${context.viewer.language}`;
  }

  @Query(() => String)
  broken(): string {
    throw new Error('secret detail of the inside');
  }

  @Subscription(() => String, {
    subscribe: async function* () {
      yield 1;
      await new Promise((resolve) => setTimeout(resolve, 60_000).unref());
    },
  })
  ticks(@Root() n: number, @Ctx() context: { viewer: Viewer }, @Arg('prefix', () => String) prefix: string): string {
    return `${prefix}${n} ${context.viewer.id}`;
  }
}

describe('the HTTP door of a subgraph', () => {
  let database: Database;
  let server: SubgraphServer;
  let identity: TestIdentity;
  let url: string;

  beforeAll(async () => {
    identity = await TestIdentity.create();
    database = await openDatabase({ url: await testDatabase('hello'), entities: [], migrations: [] });
    await database.migrate();
    const { schema } = await buildSubgraph({ resolvers: [Hello] });
    server = await serveSubgraph({
      name: 'hello',
      host: '127.0.0.1',
      port: 0,
      schema,
      database,
      verifier: identity.verifier,
      internalSecret: 'an-internal-secret-of-tests',
      logger: createLogger('test', 'silent'),
      contextFor: (viewer) => ({ viewer }),
    });
    url = `http://127.0.0.1:${server.port}/graphql`;
  });
  afterAll(async () => {
    await server.stop();
    await database.close();
  });

  it('knows the anonymous caller and the language', async () => {
    const { data } = await new GraphQLCaller(url, undefined, 'en-GB').ask('{ who }');
    expect(data.who).toBe('ANONYMOUS  en');
  });

  it('knows the caller of a good token', async () => {
    const token = await identity.token({ id: 'citizen:nhung', kind: 'CITIZEN' });
    expect((await new GraphQLCaller(url, token).ask('{ who }')).data.who).toBe('CITIZEN citizen:nhung vi');
  });

  it('refuses a token of another issuer by name', async () => {
    const stranger = await TestIdentity.create();
    const token = await stranger.token({ id: 'citizen:nhung', kind: 'CITIZEN' });
    expect((await new GraphQLCaller(url, token).ask('{ who }')).errors?.[0]?.extensions?.['code']).toBe(
      'INVALID_TOKEN',
    );
  });

  it('says an id and nothing of the inside for an unexpected error', async () => {
    const { errors } = await new GraphQLCaller(url).ask('{ broken }');
    expect(errors?.[0]?.message).toBe('Unexpected error');
    expect(errors?.[0]?.extensions?.['id']).toEqual(expect.any(String));
    expect(JSON.stringify(errors)).not.toContain('secret detail');
  });

  it('ends a stream with TOKEN_EXPIRED when the token ends', async () => {
    const token = await identity.token({ id: 'citizen:an', kind: 'CITIZEN', lifeSeconds: 1 });
    const caller = new GraphQLCaller(url, token);
    const events = [];
    for await (const event of caller.watch('subscription { ticks(prefix: "t") }')) events.push(event);
    expect(events[0]?.data?.ticks).toBe('t1 citizen:an');
    expect(events[1]?.errors?.[0]?.extensions?.['code']).toBe('TOKEN_EXPIRED');
    await caller.close();
  });

  it('keeps the socket open after an operation that does not parse', async () => {
    const caller = new GraphQLCaller(url);
    await expect(caller.watch('subscription { nope').next()).rejects.toBeDefined();
    expect((await caller.watch('subscription { ticks(prefix: "ok") }').next()).value.data.ticks).toBe('ok1 ');
    await caller.close();
  });

  it('gives its events only to who knows the internal secret', async () => {
    const door = url.replace('/graphql', '/internal/events');
    expect((await fetch(door)).status).toBe(403);
    expect((await fetch(door, { headers: { 'x-internal-secret': 'an-internal-secret-of-tests' } })).status).toBe(200);
  });

  it('answers its health', async () => {
    expect((await fetch(url.replace('/graphql', '/readyz'))).status).toBe(200);
    expect(await (await fetch(url.replace('/graphql', '/metrics'))).text()).toContain('http_requests_total');
  });
});
