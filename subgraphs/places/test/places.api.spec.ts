import { everybody, running, type Running } from './running.js';

const MONDAY_MORNING = '2026-11-23T10:00:00+07:00';
const OPERA_HOUSE = { lat: 20.8573, lng: 106.6822 };
const LIST = `query ($filter: PlaceFilter, $first: Int! = 20, $after: String) {
  places(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id name distanceM openState ward { id } category { code } } } } }`;

interface Node {
  readonly id: string;
  readonly name: string;
  readonly distanceM: number | null;
  readonly openState: string;
  readonly ward: { readonly id: string };
  readonly category: { readonly code: string };
}

describe('places', () => {
  let server: Running;
  beforeAll(async () => (server = await running(MONDAY_MORNING)));
  afterAll(() => server.stop());

  const find = async (filter: object, first = 20): Promise<{ total: number; nodes: Node[] }> => {
    const answer = await (await server.as('anonymous')).ask(LIST, { filter, first });
    expect(answer.errors).toBeUndefined();
    return {
      total: answer.data.places.totalCount,
      nodes: answer.data.places.edges.map((edge: { node: Node }) => edge.node),
    };
  };

  it.each(everybody)('are the same for everybody: %s', async (who) => {
    const caller = await server.as(who);
    const answer = await caller.ask(`{ placeCategories { code icon count } places(first: 1) { totalCount } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.placeCategories).toHaveLength(12);
    expect(answer.data.places.totalCount).toBeGreaterThan(180);
  });

  it('are found by words with and without diacritics, and in another case', async () => {
    for (const search of ['bệnh viện trẻ em', 'benh vien tre em', 'BENH VIEN TRE EM']) {
      expect((await find({ search })).nodes[0]?.name).toBe('Bệnh viện Trẻ em Hải Phòng');
    }
  });

  it('are found by a part of a word, a slip of the finger and an English name', async () => {
    expect((await find({ search: 'phu san hai ph' })).nodes[0]?.name).toBe('Bệnh viện Phụ sản Hải Phòng');
    expect((await find({ search: 'nha hat thnh pho' })).nodes.map(({ name }) => name)).toContain(
      'Nhà hát thành phố Hải Phòng',
    );
    expect((await find({ search: 'opera house' })).nodes[0]?.name).toMatch(/Nhà/);
  });

  it('take signs of the search language and of patterns as plain text', async () => {
    for (const search of ["'; drop table place; --", '100%', '_', '"', '!!!']) await find({ search });
    expect((await find({})).total).toBeGreaterThan(180);
  });

  it('near a point come nearest first, within the radius, with the distance in metres', async () => {
    const { nodes } = await find({ near: OPERA_HOUSE, radiusM: 900 }, 50);
    const distances = nodes.map(({ distanceM }) => distanceM!);
    expect(nodes[0]?.name).toBe('Nhà hát thành phố Hải Phòng');
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(distances.at(-1)).toBeLessThanOrEqual(900);
  });

  it('are never looked for further than 50 kilometres', async () => {
    const { nodes } = await find({ near: { lat: 20.13, lng: 107.73 }, radiusM: 5_000_000 }, 100);
    expect(nodes.every(({ distanceM }) => distanceM! <= 50_000)).toBe(true);
  });

  it('are narrowed by category, ward and being open now', async () => {
    const { nodes } = await find({ category: 'CHINH_QUYEN', wardId: 'unit:11383' }, 100);
    expect(nodes.length).toBeGreaterThan(0);
    expect(new Set(nodes.map(({ category }) => category.code))).toEqual(new Set(['CHINH_QUYEN']));
    expect(new Set(nodes.map(({ ward }) => ward.id))).toEqual(new Set(['unit:11383']));

    const open = await find({ category: 'CHINH_QUYEN', openNow: true }, 100);
    expect(open.nodes.every(({ openState }) => openState === 'OPEN')).toBe(true);
    server.clock.set('2026-11-23T20:00:00+07:00');
    const evening = await find({ category: 'CHINH_QUYEN', openNow: true }, 100);
    server.clock.set(MONDAY_MORNING);
    expect(evening.total).toBeLessThan(open.total);
  });

  it.each([
    ['by name', {}],
    ['by match', { search: 'hải phòng' }],
    ['by distance', { near: OPERA_HOUSE, radiusM: 50_000 }],
  ])('page after page give each place once, %s', async (_, filter) => {
    const caller = await server.as('anonymous');
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    for (;;) {
      const { data } = await caller.ask(LIST, { filter, first: 37, after });
      seen.push(...data.places.edges.map((edge: { node: Node }) => edge.node.id));
      total = data.places.totalCount;
      if (!data.places.pageInfo.hasNextPage) break;
      after = data.places.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('start again from the beginning when the cursor is not one of ours', async () => {
    const caller = await server.as('anonymous');
    const first = await caller.ask(LIST, { first: 3 });
    const odd = await caller.ask(LIST, { first: 3, after: 'not-a-cursor' });
    expect(odd.data.places.edges).toEqual(first.data.places.edges);
  });

  it('say what one place needs: hours, state, phone, facilities, source and age', async () => {
    const { nodes } = await find({ search: 'Ga Hải Phòng', category: 'BEN_XE' });
    const caller = await server.as('citizen');
    const { data } = await caller.ask(
      `query ($id: ID!) { place(id: $id) { name nameEn phones openState openUntil facilities source verifiedAt location { lat lng } } nothing: place(id: "place:none") { id } }`,
      { id: nodes[0]!.id },
    );
    expect(data.place).toMatchObject({
      name: 'Ga Hải Phòng',
      nameEn: 'Hai Phong Railway Station',
      phones: ['19006469'],
      openState: 'OPEN',
      openUntil: '2026-11-23T15:00:00.000Z',
      source: 'Dữ liệu minh họa',
    });
    expect(data.nothing).toBeNull();
  });

  it('closed for a time say so whatever their hours are', async () => {
    const { nodes } = await find({ search: 'Thư viện thành phố' });
    expect(nodes[0]).toMatchObject({ openState: 'TEMP_CLOSED' });
  });
});
