import { everybody, running, type Running } from './running.js';

const LIST = `query ($filter: ProcedureFilter, $first: Int! = 20, $after: String) {
  procedures(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { code name level onlineLevel field { code } } } } }`;

interface Node {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly onlineLevel: string;
  readonly field: { readonly code: string };
}

describe('procedures', () => {
  let server: Running;
  beforeAll(async () => (server = await running('2026-11-22T18:00:00Z')));
  afterAll(() => server.stop());

  const find = async (filter: object, first = 100): Promise<Node[]> => {
    const answer = await (await server.as('anonymous')).ask(LIST, { filter, first });
    expect(answer.errors).toBeUndefined();
    return answer.data.procedures.edges.map((edge: { node: Node }) => edge.node);
  };

  it.each(everybody)('are the same for everybody: %s', async (who) => {
    const { data, errors } = await (await server.as(who)).ask(LIST, { first: 1 });
    expect(errors).toBeUndefined();
    expect(data.procedures.totalCount).toBeGreaterThanOrEqual(30);
  });

  it('are found by words with and without diacritics, a part of a word, and by code', async () => {
    for (const search of ['đăng ký khai sinh', 'dang ky khai sinh', 'khai sin', '1.001193'])
      expect((await find({ search }))[0]?.code).toBe('1.001193');
  });

  it('are narrowed by field, level and how far they are online', async () => {
    const [one] = await find({ search: 'khai sinh' });
    const inField = await find({ fieldCode: one!.field.code });
    expect(new Set(inField.map(({ field }) => field.code)).size).toBe(1);
    const narrow = await find({ level: 'CITY', onlineLevel: 'FULL' });
    expect(narrow.length).toBeGreaterThan(2);
    for (const node of narrow) expect(node).toMatchObject({ level: 'CITY', onlineLevel: 'FULL' });
  });

  it.each([{}, { search: 'đăng ký' }])('page after page come once each: %j', async (filter) => {
    const caller = await server.as('anonymous');
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { data } = await caller.ask(LIST, { filter, first: 4, after });
      seen.push(...data.procedures.edges.map((edge: { node: Node }) => edge.node.code));
      total = data.procedures.totalCount;
      after = data.procedures.pageInfo.hasNextPage ? data.procedures.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('tell what a citizen needs, by national or localised code', async () => {
    const caller = await server.as('citizen');
    const { data } = await caller.ask(`{ procedure(code: "9.000701.000.00.00.H24") {
      code timeLimitDays sameDay feeVnd copies receivingPlace filingUrl results steps legalBases decisionNo
      papers { name originals copies form } executingUnit { id } field { name count } }
      none: procedure(code: "0.000000") { id } }`);
    expect(data.procedure).toMatchObject({
      code: '9.000701',
      timeLimitDays: 15,
      sameDay: false,
      feeVnd: 75_000,
      filingUrl: 'https://dichvucong.gov.vn',
      executingUnit: null,
      field: { name: 'Xây dựng', count: 3 },
    });
    expect(data.procedure.papers).toContainEqual({ name: 'Bản vẽ thiết kế', originals: 2, copies: 0, form: null });
    expect(data.procedure.decisionNo).toContain('minh họa');
    expect(data.none).toBeNull();
  });

  it('have fields that count them', async () => {
    const { data } = await (
      await server.as('anonymous')
    ).ask('{ procedureFields { code name count } procedures { totalCount } }');
    const sum = data.procedureFields.reduce((total: number, field: { count: number }) => total + field.count, 0);
    expect(sum).toBe(data.procedures.totalCount);
  });
});
