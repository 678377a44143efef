import { isDeepStrictEqual } from 'node:util';
import { buildClientSchema, getIntrospectionQuery, parse, validate, type GraphQLSchema } from 'graphql';
import { eventually } from './support/eventually.js';
import { TestGateway, type Answer, type Watching } from './support/open-test-gateway.js';
import { RandomSelection } from './support/random-selection.js';

const SOCKETS = 8;
const EACH = 25;

/** What must be equal: errors without ids, in any order, because fetches of one plan run side by side. */
const comparable = ({ data, errors, ...rest }: Answer): object => ({
  data: data ?? { r: null }, // the root of a query is nullable here, that of a subscription is not
  errors: errors?.map(({ message, path, extensions }) => `${message} ${path?.join('.')} ${extensions['code']}`).sort(),
  ...rest,
});

describe('an event and the query for the same selection', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open({ socketSubscriptions: EACH, maxAliases: 200, maxDirectives: 200 });
  });
  afterAll(() => test.close());

  it.each([7, 20, 1122])(
    'are equal for random selections (seed %i)',
    async (seed) => {
      const introspection = await test.ask(getIntrospectionQuery());
      const schema: GraphQLSchema = buildClientSchema(introspection.data);
      const random = new RandomSelection(schema, seed);
      const cases: { query: string; live: string; variables: Record<string, unknown>; watching?: Watching }[] = [];
      while (cases.length < SOCKETS * EACH) {
        const { selection, fragments, usesYes, usesNo } = random.make('Report', 3);
        const variables = { id: random.pick(['1', '3', '4']), ...(usesNo && { no: false }) };
        const head = `($id: ID!${usesYes ? ', $yes: Boolean = true' : ''}${usesNo ? ', $no: Boolean!' : ''})`;
        const query = `query Q${head} { r: report(id: $id) { ${selection} } } ${fragments}`;
        const live = `subscription S${head} { r: reportChanged(id: $id) { ${selection} } } ${fragments}`;
        if (validate(schema, parse(query)).length === 0) cases.push({ query, live, variables });
      }
      const clients = Array.from({ length: SOCKETS }, () => test.client());
      cases.forEach((one, at) => (one.watching = test.watch(one.live, one.variables, clients[at % SOCKETS])));
      await eventually(() => test.gateway.live.counts.consumers === cases.length, 60_000);
      await eventually(() => test.city.watching === test.gateway.live.counts.topics, 60_000);
      for (const id of ['1', '3', '4']) test.city.facts.change(id);
      await eventually(() => cases.every(({ watching }) => watching?.results.length === 1), 60_000);
      const different: string[] = [];
      let withErrors = 0;
      for (const { query, variables, watching, live } of cases) {
        const asked = comparable(await test.ask(query, variables));
        const event = comparable(watching?.results[0] as Answer);
        if (!isDeepStrictEqual(JSON.stringify(asked), JSON.stringify(event)))
          different.push(`${live}\n${JSON.stringify(event)}\n${JSON.stringify(asked)}`);
        if ((watching?.results[0] as Answer).errors) withErrors += 1;
        watching?.stop();
      }
      expect(different).toEqual([]);
      expect(withErrors).toBeGreaterThan(10); // the selections reach the fields that fail
      await eventually(() => test.city.watching === 0);
    },
    60_000,
  );
});
