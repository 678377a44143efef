import { eventually, settle } from './support/eventually.js';
import { TestGateway } from './support/open-test-gateway.js';

describe('a live operation through the gateway', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open();
  });
  afterAll(() => test.close());

  const change = (id = '1') => test.city.facts.change(id);

  it('selects fields of other subgraphs, with aliases, fragments, conditions and arguments', async () => {
    const query = `subscription S($id: ID, $with: Boolean = true, $without: Boolean!) {
      rc: reportChanged(id: $id) { __typename what: __typename t: title u: unit { n: name badge kind } place @include(if: $with) { name w: ward }
        helper @skip(if: $without) { name } l1: label(prefix: "x") l2: label(prefix: "y") ...R } }
      fragment R on Report { followers { ...F } ... on Node { id } } fragment F on Unit { __typename name openReports }`;
    const watching = test.watch(query, { id: '1', without: true });
    await eventually(() => test.city.watching === 1);
    change();
    await eventually(() => watching.results.length === 1);
    expect(watching.results[0]).toEqual({
      data: {
        rc: {
          __typename: 'Report',
          what: 'Report',
          t: 'Report 1',
          u: { n: 'Unit 1', badge: 'badge:WARD', kind: 'WARD' },
          place: { name: 'Place p1', w: 'Lê Chân' },
          l1: 'x-1',
          l2: 'y-1',
          followers: ['1', '2', '9'].map((id) => ({ __typename: 'Unit', name: `Unit ${id}`, openReports: 3 })),
          id: '1',
        },
      },
    });
    expect(Object.keys(watching.results[0]?.data.rc)).toEqual([
      '__typename',
      'what',
      't',
      'u',
      'place',
      'l1',
      'l2',
      'followers',
      'id',
    ]);
    watching.stop();
  });

  it('delivers unions and interfaces, and ends when the subgraph ends it', async () => {
    const watching = test.watch(
      `subscription { activityFeed { __typename ... on Node { id } ... on Report { place { ward } } ... on Note { text unit { name } } } }`,
    );
    await eventually(() => watching.isDone);
    expect(watching.results.map(({ data }) => data.activityFeed)).toEqual([
      { __typename: 'Report', id: '2', place: { ward: 'Lê Chân' } },
      { __typename: 'Note', id: 'n7', text: 'ghi chú', unit: { name: 'Unit 3' } },
    ]);
  });

  it('keeps the path of a failed field, and lets null rise where the schema says so', async () => {
    const nullable = test.watch(`subscription { reportChanged(id: "1") { followers { id phone } } }`);
    const rising = test.watch(`subscription { reportChanged(id: "1") { id helper { id strictPhone } } }`);
    const toTheTop = test.watch(`subscription { reportChanged(id: "1") { followers { strictPhone } } }`);
    await eventually(() => test.city.watching === 3);
    change();
    await eventually(() => [nullable, rising, toTheTop].every(({ results }) => results.length === 1));
    expect(nullable.results[0]?.errors).toEqual([
      expect.objectContaining({
        message: 'no phone for 9',
        path: ['reportChanged', 'followers', 2, 'phone'],
        extensions: { code: 'FORBIDDEN' },
      }),
    ]);
    expect(nullable.results[0]?.data.reportChanged.followers.map((unit: { phone: string }) => unit.phone)).toEqual([
      '02251',
      '02252',
      null,
    ]);
    expect(rising.results[0]?.data.reportChanged).toEqual({ id: '1', helper: null });
    expect(toTheTop.results[0]?.data).toBeNull();
    for (const one of [nullable, rising, toTheTop]) one.stop();
  });

  it('gives null for an entity that its subgraph does not know', async () => {
    const watching = test.watch(`subscription { reportChanged(id: "3") { helper { name } } }`);
    await eventually(() => test.city.watching === 1);
    change('3');
    await eventually(() => watching.results.length === 1);
    expect(watching.results[0]?.data).toEqual({ reportChanged: { helper: null } });
    watching.stop();
  });

  it('goes on after an event that failed', async () => {
    const watching = test.watch(`subscription { flaky { id title unit { name } } }`);
    await eventually(() => watching.isDone);
    expect(watching.results.map(({ data }) => data.flaky?.id ?? null)).toEqual(['1', null, null, '3']);
    expect(watching.codes).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it.each([
    ['a field that does not exist', 'subscription { nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a field that is not public', 'subscription { reportChanged { unit { seal } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two root fields', 'subscription { counter(to: 1) denied { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a document that does not parse', 'subscription { counter(', 'GRAPHQL_PARSE_FAILED'],
    [
      'a condition by variable at the root',
      'subscription S($x: Boolean!) { counter(to: 1) @include(if: $x) }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('is refused for %s, and the socket with its other streams lives on', async (_what, query, code) => {
    const client = test.client();
    const other = test.watch(`subscription { reportChanged(id: "5") { id } }`, {}, client);
    await eventually(() => test.city.watching === 1);
    const refused = test.watch(query, { x: true }, client);
    await eventually(() => refused.isDone);
    expect((refused.failure as { extensions: object }[])[0]?.extensions).toEqual({ code });
    change('5');
    await eventually(() => other.results.length === 1);
    other.stop();
  });

  it('is refused for a variable of the wrong kind', async () => {
    const watching = test.watch('subscription S($n: Int!) { counter(to: $n) }', { n: 'x' });
    await eventually(() => watching.isDone);
    expect(watching.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('ends with the refusal of the subgraph', async () => {
    const watching = test.watch('subscription { denied { id } }');
    await eventually(() => watching.isDone);
    expect(watching.codes).toEqual(['FORBIDDEN']);
  });

  it('answers queries and mutations over the same socket', async () => {
    const client = test.client();
    const query = test.watch('{ report(id: "4") { id unit { name } } }', {}, client);
    const mutation = test.watch('mutation { change(id: "4") { id } }', {}, client);
    await eventually(() => query.isDone && mutation.isDone);
    expect(query.results[0]?.data.report.unit.name).toBe('Unit 4');
    expect(mutation.results[0]?.data.change.id).toBe('4');
  });

  it('lets go of the subgraph at once when the client goes, without waiting for an event', async () => {
    const client = test.client();
    test.watch(`subscription { reportChanged(id: "17") { id } }`, {}, client);
    await eventually(() => test.city.watching === 1);
    client.terminate();
    await eventually(() => test.city.watching === 0);
    await settle(20);
    expect(test.gateway.live.counts).toEqual({ consumers: 0, topics: 0 });
  });
});
