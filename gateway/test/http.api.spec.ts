import { auditServer } from 'graphql-http';
import { createClient as createEventStreamClient } from 'graphql-sse';
import { eventually } from './support/eventually.js';
import { TestGateway } from './support/open-test-gateway.js';

describe('GraphQL over HTTP', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open({ bodyLimit: 4_096 });
  });
  afterAll(() => test.close());

  it('passes every MUST and SHOULD of the graphql-http audit', async () => {
    const results = await auditServer({ url: `${test.url}/graphql` });
    const failed = results.filter(({ status, name }) => status !== 'ok' && /^(MUST|SHOULD)\b/.test(name));
    expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
  });

  it('answers from several subgraphs', async () => {
    const { data } = await test.ask('{ report(id: "4") { id unit { name } place { ward } } me }');
    expect(data).toEqual({ report: { id: '4', unit: { name: 'Unit 4' }, place: { ward: 'Lê Chân' } }, me: null });
  });

  it('forwards the token and the language of the caller, and nothing else', async () => {
    const bearer = await test.tokens.bearer('citizen:an');
    const { data } = await test.ask(
      '{ me whoAsks }',
      {},
      { authorization: bearer, 'accept-language': 'en-GB,en;q=0.8', cookie: 'a=b' },
    );
    expect(data).toEqual({ me: bearer, whoAsks: `${bearer} en` });
    expect((await test.ask('{ whoAsks }')).data.whoAsks).toBe('nobody vi');
  });

  it('leaves the decision about a bad token to the subgraphs', async () => {
    expect((await test.ask('{ me }', {}, { authorization: 'Bearer nonsense' })).data.me).toBe('Bearer nonsense');
  });

  it('refuses a subscription by POST with 400 and says how to have it', async () => {
    const response = await test.post(
      'subscription { counter(to: 1) }',
      {},
      { accept: 'application/json', 'accept-language': 'en' },
    );
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]?.extensions).toEqual({ code: 'SUBSCRIPTION_NEEDS_A_STREAM' });
    expect(errors[0]?.message).toContain('text/event-stream');
  });

  it('refuses what another site could send for a person (CSRF)', async () => {
    const asText = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ me }"}',
    });
    const asLink = await fetch(`${test.url}/graphql?query={me}`);
    expect([asText.status, asLink.status]).toEqual([400, 400]);
    expect(
      (await fetch(`${test.url}/graphql?query={me}`, { headers: { 'apollo-require-preflight': '1' } })).status,
    ).toBe(200);
  });

  it('refuses batches', async () => {
    const response = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[{"query":"{ me }"},{"query":"{ me }"}]',
    });
    expect(response.status).toBe(400);
  });

  it('refuses a body over the limit by name', async () => {
    const response = await test.post(`{ me } # ${'x'.repeat(5_000)}`);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE', max: 4_096 } }] });
  });

  it('refuses a body that is not JSON with 400', async () => {
    const response = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('event streams at /graphql', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open();
  });
  afterAll(() => test.close());

  const client = () => createEventStreamClient({ url: `${test.url}/graphql`, retryAttempts: 0 });

  it('serve the graphql-sse client: subscriptions, queries and refusals', async () => {
    const all = async (query: string): Promise<unknown[]> => {
      const results: unknown[] = [];
      for await (const result of client().iterate({ query })) results.push(result);
      return results;
    };
    expect(await all('subscription { counter(to: 3) }')).toEqual([1, 2, 3].map((counter) => ({ data: { counter } })));
    expect(await all('{ report(id: "2") { unit { name } } }')).toEqual([
      { data: { report: { unit: { name: 'Unit 2' } } } },
    ]);
    expect(await all('subscription { denied { id } }')).toMatchObject([
      { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    ]);
    expect(await all('subscription { nope }')).toMatchObject([
      { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    ]);
  });

  it('serve a browser EventSource: GET with the query in the address', async () => {
    const query = encodeURIComponent('subscription C($to: Int!) { counter(to: $to) }');
    const response = await fetch(`${test.url}/graphql?query=${query}&variables=${encodeURIComponent('{"to":1}')}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(await response.text()).toBe(':\n\nevent: next\ndata: {"data":{"counter":1}}\n\nevent: complete\ndata:\n\n');
  });

  it('refuse a mutation by GET', async () => {
    const query = encodeURIComponent('mutation { change(id: "1") { id } }');
    const response = await fetch(`${test.url}/graphql?query=${query}`, { headers: { accept: 'text/event-stream' } });
    expect(response.status).toBe(405);
    expect(test.city.facts.reports.get('1')?.version).toBe(0);
  });

  it.each([
    ['no query', {}],
    ['a query that is no text', { query: 1 }],
    ['variables that are no object', { query: '{ me }', variables: [1] }],
    ['a document that does not parse', { query: '{' }],
  ])('refuse %s with 400 before any event', async (_what, body) => {
    const response = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
  });

  it('let go of the subgraph at once when the reader goes', async () => {
    const stop = client().subscribe(
      { query: 'subscription { reportChanged(id: "3") { id } }' },
      { next: () => undefined, error: () => undefined, complete: () => undefined },
    );
    await eventually(() => test.city.watching === 1);
    stop();
    await eventually(() => test.city.watching === 0);
  });
});
