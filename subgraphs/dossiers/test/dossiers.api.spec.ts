import { everybody, running, type Person, type Running } from './running.js';

const CODE = 'H24.15-261118-0031';
const LOOK_UP = `query ($code: String!) { dossier(code: $code) {
  code ownerName isMine status nationalStatus needs feeVnd appointmentAt procedure { name } unit { id }
  steps { status text by } source { name state lastSyncedAt portalUrl } } }`;
const MINE = `query ($first: Int! = 20, $after: String) { myDossiers(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { code status isMine ownerName needs filedAt } } } }`;
const OF_UNIT = `query ($statuses: [DossierStatus!], $first: Int! = 20, $after: String) {
  unitDossiers(statuses: $statuses, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { code status unit { id } ownerName appointmentAt } } } }`;

describe('dossiers', () => {
  let server: Running;
  beforeAll(async () => (server = await running('2026-11-22T18:00:00Z')));
  afterAll(() => server.stop());

  const codeOf = (answer: { errors?: { extensions?: Record<string, unknown> }[] }) =>
    answer.errors?.[0]?.extensions?.['code'];

  it.each([
    ['anonymous', 'Trần T. N***', false],
    ['citizen', 'Trần Thị Nhung', true],
    ['another', 'Trần T. N***', false],
    ['staff', 'Trần Thị Nhung', false],
    ['partner', 'Trần T. N***', false],
  ] as [Person, string, boolean][])('looked up by code show %s the name %s', async (who, name, mine) => {
    const { data, errors } = await (await server.as(who)).ask(LOOK_UP, { code: CODE });
    expect(errors).toBeUndefined();
    expect(data.dossier).toMatchObject({
      ownerName: name,
      isMine: mine,
      status: 'SUPPLEMENT_REQUESTED',
      nationalStatus: 5,
      appointmentAt: '2026-12-10T10:00:00.000Z',
      unit: { id: 'unit:11383' },
    });
    const whole = !name.includes('*');
    expect(data.dossier.needs.length > 0).toBe(whole);
    expect(data.dossier.feeVnd > 0).toBe(whole);
  });

  it('never let a stranger read the name, the needs or what the desk wrote', async () => {
    for (const who of ['anonymous', 'another', 'partner'] as const) {
      const text = JSON.stringify(await (await server.as(who)).ask(LOOK_UP, { code: CODE }));
      expect(text).not.toMatch(/Nhung|Bản vẽ|phiếu yêu cầu/);
    }
    const caller = await server.as('another');
    const { data } = await caller.ask(
      `{ _entities(representations: [{ __typename: "Dossier", id: "dossier:demo-1" }]) { ... on Dossier { ownerName needs } } }`,
    );
    expect(data._entities).toEqual([{ ownerName: 'Trần T. N***', needs: [] }]);
  });

  it('are found however the code was typed, and are nothing when there is none', async () => {
    const caller = await server.as('anonymous');
    expect((await caller.ask(LOOK_UP, { code: ' h24.15–261118–0031 ' })).data.dossier.code).toBe(CODE);
    const none = await caller.ask(LOOK_UP, { code: 'H24.15-200101-0001' });
    expect(none.errors).toBeUndefined();
    expect(none.data.dossier).toBeNull();
  });

  it('refuse what is no code, in the words of the caller', async () => {
    const vi = await (await server.as('anonymous')).ask(LOOK_UP, { code: 'khai sinh' });
    expect(codeOf(vi)).toBe('DOSSIER_CODE_NOT_VALID');
    expect(vi.errors?.[0]?.message).toContain('Mã hồ sơ chưa đúng');
    const en = await (await server.as('anonymous', 'en')).ask(LOOK_UP, { code: 'khai sinh' });
    expect(en.errors?.[0]?.message).toContain('not a dossier code');
  });

  it('slow down who guesses codes', async () => {
    const caller = await server.as({ id: 'citizen:curious', kind: 'CITIZEN', level: 1 });
    for (let n = 0; n < 30; n += 1) await caller.ask(LOOK_UP, { code: `H24.15-261118-${1000 + n}` });
    const answer = await caller.ask(LOOK_UP, { code: CODE });
    expect(codeOf(answer)).toBe('TOO_MANY_LOOK_UPS');
    expect(answer.data.dossier).toBeNull();
    server.clock.advance(61_000);
    expect((await caller.ask(LOOK_UP, { code: CODE })).data.dossier.code).toBe(CODE);
  });

  it('of my own come with those that wait for me first, and only mine', async () => {
    const { data } = await (await server.as('citizen')).ask(MINE);
    const nodes = data.myDossiers.edges.map((edge: { node: object }) => edge.node);
    expect(data.myDossiers.totalCount).toBe(6);
    expect(
      nodes
        .map(({ status }: { status: string }) => status)
        .slice(0, 2)
        .sort(),
    ).toEqual(['FEE_DUE', 'SUPPLEMENT_REQUESTED']);
    for (const node of nodes) expect(node).toMatchObject({ isMine: true, ownerName: 'Trần Thị Nhung' });
    const other = await (await server.as('another')).ask(MINE);
    expect(JSON.stringify(other)).not.toContain('Nhung');
  });

  it.each([
    ['anonymous', 'UNAUTHENTICATED'],
    ['staff', 'FORBIDDEN'],
    ['partner', 'FORBIDDEN'],
  ] as [Person, string][])('of my own are not for %s: %s', async (who, code) => {
    expect(codeOf(await (await server.as(who)).ask(MINE))).toBe(code);
  });

  it('of my own need identity level 2, said in words', async () => {
    const answer = await (await server.as({ id: 'citizen:binh', kind: 'CITIZEN', level: 1 })).ask(MINE);
    expect(codeOf(answer)).toBe('FORBIDDEN_LEVEL');
    expect(answer.errors?.[0]?.message).toContain('mức độ 2');
  });

  it('of my unit come nearest appointment first, whole, and of no other unit', async () => {
    const caller = await server.as('staff');
    const { data } = await caller.ask(OF_UNIT, { first: 50 });
    const nodes = data.unitDossiers.edges.map(
      (edge: { node: { unit: { id: string }; ownerName: string; appointmentAt: string | null } }) => edge.node,
    );
    expect(nodes.length).toBeGreaterThan(5);
    const times = nodes.map((node: { appointmentAt: string | null }) => node.appointmentAt ?? '9999');
    expect(times).toEqual([...times].sort());
    for (const node of nodes) {
      expect(node.unit.id).toBe('unit:11383');
      expect(node.ownerName).not.toContain('*');
    }
    const returned = await caller.ask(OF_UNIT, { statuses: ['RETURNED'] });
    expect(
      new Set(returned.data.unitDossiers.edges.map((edge: { node: { status: string } }) => edge.node.status)),
    ).toEqual(new Set(['RETURNED']));
  });

  it.each([
    ['anonymous', 'UNAUTHENTICATED'],
    ['citizen', 'FORBIDDEN'],
    ['partner', 'FORBIDDEN'],
  ] as [Person, string][])('of a unit are not for %s: %s', async (who, code) => {
    expect(codeOf(await (await server.as(who)).ask(OF_UNIT))).toBe(code);
  });

  it('page after page come once each, mine and those of a unit', async () => {
    for (const [who, query, field] of [
      ['citizen', MINE, 'myDossiers'],
      ['staff', OF_UNIT, 'unitDossiers'],
    ] as const) {
      const caller = await server.as(who);
      const seen: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const { data } = await caller.ask(query, { first: 2, after });
        seen.push(...data[field].edges.map((edge: { node: { code: string } }) => edge.node.code));
        total = data[field].totalCount;
        after = data[field].pageInfo.hasNextPage ? data[field].pageInfo.endCursor : null;
      } while (after);
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    }
  });

  it.each(everybody)('say where their data comes from and how old it is: %s', async (who) => {
    const { data } = await (await server.as(who)).ask('{ dossierSource { name state lastSyncedAt portalUrl } }');
    expect(data.dossierSource).toEqual({
      name: 'Cổng Dịch vụ công quốc gia',
      state: 'AVAILABLE',
      lastSyncedAt: '2026-11-22T18:00:00.000Z',
      portalUrl: 'https://dichvucong.gov.vn',
    });
  });
});

describe('a platform without demo data', () => {
  it('says that no dossier data arrives', async () => {
    const server = await running('2026-11-22T18:00:00Z', false);
    const { data } = await (
      await server.as('anonymous')
    ).ask('{ dossierSource { state lastSyncedAt } procedures { totalCount } procedureFields { code } }');
    expect(data).toEqual({
      dossierSource: { state: 'STOPPED', lastSyncedAt: null },
      procedures: { totalCount: 0 },
      procedureFields: [],
    });
    await server.stop();
  });
});
