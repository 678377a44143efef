import { eventually } from './support/eventually.js';
import { TestGateway, type Answer } from './support/open-test-gateway.js';

const code = ({ errors }: Answer): unknown => errors?.[0]?.extensions;

describe('limits of an operation', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open({
      maxDepth: 3,
      maxCost: 200,
      maxAliases: 5,
      maxDirectives: 4,
      maxRootFields: 6,
      maxTokens: 300,
    });
  });
  afterAll(() => test.close());

  const aliases = `{ ${Array.from({ length: 6 }, (_, at) => `a${at}: me`).join(' ')} }`;
  const roots = `{ ${Array.from({ length: 7 }, () => 'me').join(' ')} }`;
  const cases: [string, string, object][] = [
    ['too deep', '{ report(id: "1") { notes { unit { id } } } }', { code: 'QUERY_TOO_DEEP', found: 4, max: 3 }],
    [
      'too deep inside fragments',
      'query { report(id: "1") { ...A } } fragment A on Report { notes { ...B } } fragment B on Note { unit { id } }',
      { code: 'QUERY_TOO_DEEP', found: 4, max: 3 },
    ],
    [
      'too costly by its pages',
      '{ reports(first: 100) { id title } }',
      { code: 'QUERY_TOO_COSTLY', found: 201, max: 200 },
    ],
    ['with too many aliases', aliases, { code: 'TOO_MANY_ALIASES', found: 6, max: 5 }],
    [
      'with too many directives',
      `{ me @include(if: true) ${Array.from({ length: 4 }, () => 'me @skip(if: false)').join(' ')} }`,
      { code: 'TOO_MANY_DIRECTIVES', found: 5, max: 4 },
    ],
    ['with too many root fields', roots, { code: 'TOO_MANY_ROOT_FIELDS', found: 7, max: 6 }],
  ];

  it.each(cases)('refuses an operation %s, over HTTP', async (_what, query, extensions) => {
    const answer = await test.ask(query);
    expect(answer.data).toBeUndefined();
    expect(code(answer)).toEqual(extensions);
  });

  it.each(cases)('refuses an operation %s, over WebSocket', async (_what, query, extensions) => {
    const watching = test.watch(query);
    await eventually(() => watching.isDone);
    expect((watching.failure as { extensions: object }[])[0]?.extensions).toEqual(extensions);
  });

  it.each(cases)('refuses an operation %s, as an event stream', async (_what, query, extensions) => {
    const response = await test.post(query, {}, { accept: 'text/event-stream' });
    const event = /event: next\ndata: (\{.*\})/.exec(await response.text())?.[1] ?? '{}';
    expect(code(JSON.parse(event) as Answer)).toEqual(extensions);
  });

  it('refuses a document of too many words', async () => {
    const query = `{ ${'me '.repeat(400)} }`;
    expect(code(await test.ask(query))).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
    const watching = test.watch(query);
    await eventually(() => watching.isDone);
    expect((watching.failure as { extensions: object }[])[0]?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
  });

  it('says the reason in the language of the caller', async () => {
    const vi = await test.ask(aliases);
    const en = await test.ask(aliases, {}, { 'accept-language': 'en' });
    expect([vi.errors?.[0]?.message, en.errors?.[0]?.message]).toEqual([
      'Truy vấn có quá 5 bí danh.',
      'The operation has more than 5 aliases.',
    ]);
  });

  it('still lets the schema be read', async () => {
    const deep = await TestGateway.open({ maxDepth: 3 });
    const answer = await deep.ask('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }');
    expect(answer.errors).toBeUndefined();
    await deep.close();
  });
});

describe('the introspection switch', () => {
  it('hides the schema and its suggestions when it is off', async () => {
    const test = await TestGateway.open({ introspection: false });
    expect((await test.ask('{ __schema { types { name } } }')).errors).toHaveLength(1);
    expect((await test.ask('{ reprot { id } }')).errors?.[0]?.message).not.toContain('report');
    expect((await test.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    const watching = test.watch('{ __schema { types { name } } }');
    await eventually(() => watching.isDone);
    expect(watching.results[0]?.data).toBeFalsy();
    await test.close();
  });
});

describe('the rate limit', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open({ ratePerAddress: 3, ratePerSubject: 5 });
  });
  afterAll(() => test.close());

  it('counts an address without a token, says how much is left, and refuses with 429 and when to come back', async () => {
    const answers = [];
    for (let at = 0; at < 4; at += 1) answers.push(await test.post('{ me }', {}, { 'accept-language': 'en' }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0', '0']);
    const last = answers[3] as Response;
    expect(last.headers.get('ratelimit-limit')).toBe('3');
    expect(last.headers.get('x-ratelimit-limit')).toBe('3');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await last.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('Too many requests'), extensions: { code: 'RATE_LIMITED' } }],
    });
  });

  it('counts a person apart from the address they share', async () => {
    const authorization = await test.tokens.bearer('citizen:an');
    const response = await test.post('{ me }', {}, { authorization });
    expect(response.status).toBe(200);
    expect(response.headers.get('ratelimit-limit')).toBe('5');
  });

  it('does not let a token that is not good escape the limit of the address', async () => {
    expect((await test.post('{ me }', {}, { authorization: 'Bearer made-up' })).status).toBe(429);
  });

  it('counts operations over WebSocket, and keeps the socket', async () => {
    const client = test.client({ authorization: await test.tokens.bearer('citizen:binh') });
    for (let at = 0; at < 5; at += 1) {
      const watching = test.watch('{ me }', {}, client);
      await eventually(() => watching.isDone);
      expect(watching.failure).toBeUndefined();
    }
    const refused = test.watch('{ me }', {}, client);
    await eventually(() => refused.isDone);
    expect((refused.failure as { extensions: object }[])[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  });
});

describe('errors that leave the gateway', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open();
  });
  afterAll(() => test.close());

  const overAll = async (query: string): Promise<Answer[]> => {
    const watching = test.watch(query);
    await eventually(() => watching.isDone);
    const stream = await (await test.post(query, {}, { accept: 'text/event-stream' })).text();
    const event = JSON.parse(/data: (\{.*\})/.exec(stream)?.[1] ?? '{}') as Answer;
    return [await test.ask(query), watching.results[0] as Answer, event];
  };

  it('say nothing of the inside, and carry an id, when they are unexpected', async () => {
    for (const answer of await overAll('{ unexpected }')) {
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors?.[0]?.extensions).toEqual({
        code: 'INTERNAL_SERVER_ERROR',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(JSON.stringify(answer)).not.toMatch(/secret_table|10\.0\.0\.7|stacktrace|serviceName/);
    }
  });

  it('keep the name and words of an expected refusal, without its inner extensions', async () => {
    for (const answer of await overAll('{ forbidden }')) {
      expect(answer.errors).toEqual([{ message: 'Not yours', path: ['forbidden'], extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('name the subgraph that is down in the language of the caller, and deliver the rest; it comes back by itself', async () => {
    await test.city.kill('places');
    const query = '{ report(id: "4") { title unit { name } place { name } } }';
    const down = await test.ask(query, {}, { 'accept-language': 'en' });
    expect(down.data).toEqual({ report: { title: 'Report 4', unit: { name: 'Unit 4' }, place: null } });
    expect(down.errors).toEqual([
      {
        message: 'This part of the system is not answering now. Please try again in a few minutes.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'places' },
      },
    ]);
    expect((await test.ask(query)).errors?.[0]?.message).toContain('tạm gián đoạn');
    expect(await (await fetch(`${test.url}/readyz`)).json()).toEqual({
      ok: false,
      subgraphs: { accounts: 'ready', feedback: 'ready', places: 'unavailable' },
    });
    await test.city.start('places');
    expect((await test.ask(query)).data.report.place.name).toBe('Place p4');
    expect((await fetch(`${test.url}/readyz`)).status).toBe(200);
  });

  it('do not come from a connection that the subgraph closed between two requests', async () => {
    await Promise.all([1, 2, 3, 4].map(() => test.ask('{ report(id: "4") { id } }')));
    await test.city.kill('feedback');
    await test.city.start('feedback');
    const answers = await Promise.all(['1', '2', '3', '4'].map((id) => test.ask(`{ report(id: "${id}") { id } }`)));
    expect(answers.map(({ data }) => data.report.id)).toEqual(['1', '2', '3', '4']);
  });
});
