import { readFeed } from '@smarthp/kit/outbox';
import { type GraphQLCaller, eventually } from '@smarthp/kit/testing';
import { systemClock } from '@smarthp/kit/clock';
import { seedUnits } from '../src/units/seed-units.command.js';
import { caller, startPlatform, type Platform } from './platform.js';

let platform: Platform;
let anybody: GraphQLCaller;
beforeAll(async () => {
  platform = await startPlatform({ DEMO_DATA: 'false' });
  anybody = caller(platform);
});
afterAll(() => platform?.stop());

const search = async (text: string, kinds?: string[]): Promise<string[]> => {
  const { data, errors } = await anybody.ask(
    'query ($text: String, $kinds: [UnitKind!]) { units(search: $text, kinds: $kinds) { edges { node { fullName } } } }',
    { text, kinds },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.units.edges.map(({ node }: { node: { fullName: string } }) => node.fullName);
};

const wardAt = async (lat: number, lng: number) =>
  (
    await anybody.ask(
      'query ($point: GeoPointInput!) { wardAt(point: $point) { certainty ward { fullName } candidates { id } } }',
      { point: { lat, lng } },
    )
  ).data.wardAt;

describe('the units of the city', () => {
  it('are there without demo data: 45 wards, 67 communes, 2 special zones and 30 handling bodies', async () => {
    const counts = await anybody.ask(`{
      w: units(kinds: [WARD], first: 1) { totalCount } c: units(kinds: [COMMUNE], first: 1) { totalCount }
      z: units(kinds: [SPECIAL_ZONE], first: 1) { totalCount }
      b: units(kinds: [DEPARTMENT, UTILITY, CITY_OFFICE, DESK], first: 1) { totalCount } }`);
    expect(counts.data).toEqual({
      w: { totalCount: 45 },
      c: { totalCount: 67 },
      z: { totalCount: 2 },
      b: { totalCount: 30 },
    });
  });

  it('carry official spelling, centre, size and what they were made of', async () => {
    const { data } = await anybody.ask(
      '{ unit(id: "unit:11560") { code kind name fullName nameEn center { lat lng } areaKm2 formerNames formerArea isActive } }',
    );
    expect(data.unit).toMatchObject({
      code: '11560',
      kind: 'WARD',
      name: 'Thủy Nguyên',
      fullName: 'Phường Thủy Nguyên',
      nameEn: 'Thuy Nguyen Ward',
      formerArea: 'Thành phố Thủy Nguyên, Hải Phòng',
      isActive: true,
    });
    expect(data.unit.formerNames).toContain('Phường Thủy Đường');
    expect(data.unit.areaKm2).toBeGreaterThan(1);
  });

  it('that nobody knows are null', async () => {
    expect((await anybody.ask('{ unit(id: "unit:99999") { id } }')).data.unit).toBeNull();
  });

  it('come page by page, each once, by name', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data: { units: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      } = await anybody.ask(
        'query ($after: String) { units(first: 50, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data.units.edges.map(({ node }) => node.id));
      after = data.units.pageInfo.hasNextPage ? data.units.pageInfo.endCursor : null;
    } while (after);
    expect(seen.length).toBe(144);
    expect(new Set(seen).size).toBe(144);
  });

  it('resolve as entities for other subgraphs, many in one look', async () => {
    const { data } = await anybody.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit { fullName } ... on StaffMember { displayName } } }`,
      {
        r: [
          { __typename: 'Unit', id: 'unit:11383' },
          { __typename: 'Unit', id: 'unit:SXD' },
          { __typename: 'Unit', id: 'unit:nope' },
        ],
      },
    );
    expect(data._entities).toEqual([
      { fullName: 'Phường Lê Chân' },
      { fullName: 'Sở Xây dựng thành phố Hải Phòng' },
      null,
    ]);
  });
});

describe('searching units', () => {
  it('finds with and without diacritics', async () => {
    expect((await search('Lê Chân'))[0]).toBe('Phường Lê Chân');
    expect((await search('le chan'))[0]).toBe('Phường Lê Chân');
    expect((await search('LE  CHAN'))[0]).toBe('Phường Lê Chân');
    expect((await search('dong hai'))[0]).toBe('Phường Đông Hải');
  });

  it('tells xã Cẩm Giang from xã Cẩm Giàng by the accents typed', async () => {
    expect((await search('Cẩm Giang'))[0]).toBe('Xã Cẩm Giang');
    expect((await search('Cẩm Giàng'))[0]).toBe('Xã Cẩm Giàng');
    expect((await search('cam giang')).slice(0, 2).sort()).toEqual(['Xã Cẩm Giang', 'Xã Cẩm Giàng']);
  });

  it('knows both spellings of Hòa and Hoà', async () => {
    expect((await search('Hoà Bình'))[0]).toBe('Phường Hòa Bình');
    expect((await search('Thuỷ Nguyên'))[0]).toBe('Phường Thủy Nguyên');
  });

  it('finds by names from before July 2025', async () => {
    expect(await search('Thị trấn Cát Bà')).toEqual(['Đặc khu Cát Hải']);
    expect(await search('thi tran cat ba')).toEqual(['Đặc khu Cát Hải']);
    expect(await search('Phường Quán Trữ')).toContain('Phường Kiến An');
    expect(await search('Núi Đèo')).toContain('Phường Thủy Nguyên');
  });

  it('gives every part of a ward that was split', async () => {
    const found = await search('Vĩnh Niệm');
    expect(found).toEqual(expect.arrayContaining(['Phường An Biên', 'Phường Lê Chân']));
  });

  it('finds by code, by English name and within kinds', async () => {
    expect((await search('sxd'))[0]).toBe('Sở Xây dựng thành phố Hải Phòng');
    expect(await search('Department of Health')).toEqual(['Sở Y tế thành phố Hải Phòng']);
    expect(await search('hai phong', ['UTILITY'])).not.toContain('Sở Y tế thành phố Hải Phòng');
  });

  it('takes % and _ as the letters they are and finds nothing', async () => {
    expect(await search('%')).toEqual([]);
    expect(await search('_____')).toEqual([]);
  });
});

describe('the ward at a point', () => {
  it('is Hồng Bàng in Hồng Bàng, never claimed to be inside', async () => {
    const { data } = await anybody.ask('{ unit(id: "unit:11311") { center { lat lng } } }');
    const guess = await wardAt(data.unit.center.lat + 0.002, data.unit.center.lng - 0.002);
    expect(guess).toMatchObject({ certainty: 'NEAREST', ward: { fullName: 'Phường Hồng Bàng' } });
    expect(guess.candidates).toHaveLength(4);
  });

  it('is Bạch Long Vĩ on its island far out at sea', async () => {
    expect(await wardAt(20.133, 107.73)).toMatchObject({
      certainty: 'NEAREST',
      ward: { fullName: 'Đặc khu Bạch Long Vĩ' },
    });
  });

  it('is no ward in Hà Nội or on the open sea', async () => {
    expect(await wardAt(21.0285, 105.8542)).toMatchObject({ certainty: 'OUTSIDE', ward: null });
    expect(await wardAt(20.3, 107.4)).toMatchObject({ certainty: 'OUTSIDE', ward: null });
  });

  it('is asked about a point on Earth', async () => {
    const { errors } = await anybody.ask('{ wardAt(point: { lat: 200, lng: 0 }) { certainty } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

describe('what other subgraphs hear of units', () => {
  it('is one event for each when they are loaded, and nothing when loaded again', async () => {
    const feed = await eventually(async () => {
      const events = await readFeed(platform.accounts.database, 0);
      return events.length >= 144 && events;
    });
    expect(feed).toHaveLength(144);
    expect(feed.find(({ subject }) => subject === 'unit:11383')).toMatchObject({
      type: 'accounts.unit.changed',
      data: {
        code: '11383',
        kind: 'WARD',
        name: 'Lê Chân',
        fullName: 'Phường Lê Chân',
        nameEn: 'Le Chan Ward',
        isActive: true,
      },
    });
    expect(await seedUnits(platform.accounts.database, systemClock)).toBe(0);
  });
});
