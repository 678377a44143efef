import { readFileSync } from 'node:fs';
import { rootFields } from '@smarthp/kit/federation';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { buildGraph } from '../src/graph.js';
import { policies } from '../src/policies.js';
import { caller, citizenToken, partnerTokens, staffToken, startPlatform, type Platform } from './platform.js';

let platform: Platform;
const tokens: Record<string, string | undefined> = { anonymous: undefined };
beforeAll(async () => {
  platform = await startPlatform();
  for (const persona of ['nhung', 'an']) tokens[persona] = await citizenToken(platform, persona);
  for (const name of ['hung.chieusang', 'ha.chieusang', 'thu.lechan', 'chutich', 'quantri', 'kiemtoan', 'lan.1022'])
    tokens[name] = await staffToken(platform, name);
  tokens['partner'] = (await partnerTokens(platform, { scope: 'reports:read' })).body['access_token'];
});
afterAll(() => platform?.stop());

const as = (who: string, language = 'vi') => caller(platform, tokens[who], language);
const codeOf = (answer: { errors?: { extensions?: Record<string, unknown> }[] }) =>
  answer.errors?.[0]?.extensions?.['code'];

describe('me', () => {
  it('is null for the anonymous caller', async () => {
    expect((await as('anonymous').ask('{ me { id } }')).data.me).toBeNull();
  });

  it.each([
    [
      'nhung',
      { id: 'citizen:nhung', kind: 'CITIZEN', displayName: 'Trần Thị Nhung', salutation: 'BA', level: 2, unit: null },
    ],
    [
      'an',
      { id: 'citizen:an', kind: 'CITIZEN', displayName: 'Nguyễn Văn An', salutation: 'ONG', level: 2, unit: null },
    ],
    [
      'hung.chieusang',
      {
        id: 'staff:hung.chieusang',
        kind: 'STAFF',
        displayName: 'Bùi Văn Hùng',
        salutation: 'ONG',
        level: 0,
        unit: { name: 'Chiếu sáng đô thị' },
      },
    ],
    [
      'partner',
      {
        id: 'demo-partner',
        kind: 'PARTNER',
        displayName: 'Hệ thống đối tác thử nghiệm',
        salutation: 'ONG_BA',
        level: 0,
        unit: null,
      },
    ],
  ])('tells %s who they are', async (who, expected) => {
    const { data } = await as(who).ask('{ me { id kind displayName salutation level unit { name } } }');
    expect(data.me).toEqual(expected);
  });

  it('lists roles with the unit they are held in', async () => {
    const { data } = await as('hung.chieusang').ask('{ me { roles { role unit { id } } } }');
    expect(data.me.roles).toEqual([
      { role: 'UNIT_OFFICER', unit: { id: 'unit:CSHP' } },
      { role: 'UNIT_COORDINATOR', unit: { id: 'unit:CSHP' } },
    ]);
    const city = await as('chutich').ask('{ me { roles { role unit { id } } } }');
    expect(city.data.me.roles).toEqual([{ role: 'CITY_LEADER', unit: null }]);
  });
});

describe('rights and duties', () => {
  const accept = `mutation ($input: AcceptRightsAndDutiesInput!) { acceptRightsAndDuties(input: $input) {
    __typename ... on Viewer { id acceptedRightsVersion } ... on Problem { code message path }
    ... on InvalidInput { fields { path code } } } }`;

  it('are accepted by a signed-in person, with version, time and language as evidence', async () => {
    expect((await as('nhung').ask('{ me { acceptedRightsVersion } }')).data.me.acceptedRightsVersion).toBeNull();
    const input = { version: '2026-11', language: 'vi' };
    const { data } = await as('nhung').ask(accept, { input });
    expect(data.acceptRightsAndDuties).toEqual({
      __typename: 'Viewer',
      id: 'citizen:nhung',
      acceptedRightsVersion: '2026-11',
    });
    await as('nhung').ask(accept, { input });
    const rows = await platform.accounts.database
      .em()
      .execute(`select version, language, accepted_at from rights_acceptance where account_id = 'citizen:nhung'`);
    expect(rows).toEqual([{ version: '2026-11', language: 'vi', accepted_at: expect.anything() }]);
    expect((await as('an').ask('{ me { acceptedRightsVersion } }')).data.me.acceptedRightsVersion).toBeNull();
  });

  it('are not accepted by nobody or by a machine', async () => {
    for (const who of ['anonymous', 'partner']) {
      const { data } = await as(who, 'en').ask(accept, { input: { version: '1', language: 'vi' } });
      expect(data.acceptRightsAndDuties).toMatchObject({
        __typename: 'NotSignedIn',
        code: 'NOT_SIGNED_IN',
        message: 'Please sign in to do this.',
      });
    }
  });

  it('name each broken field', async () => {
    const { data } = await as('an').ask(accept, { input: { version: 'a b', language: 'fr' } });
    expect(data.acceptRightsAndDuties).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        { path: ['input', 'version'], code: 'NOT_VALID' },
        { path: ['input', 'language'], code: 'NOT_VALID' },
      ],
    });
  });
});

describe('the staff list', () => {
  const staff =
    'query ($unitId: ID) { staff(unitId: $unitId, first: 100) { totalCount edges { node { id roles { role } } } } }';

  it('is shown to a unit’s leader for that unit only', async () => {
    const { data } = await as('ha.chieusang').ask(staff);
    expect(data.staff.edges.map(({ node }: { node: { id: string } }) => node.id).sort()).toEqual([
      'staff:ha.chieusang',
      'staff:hung.chieusang',
    ]);
    expect(codeOf(await as('ha.chieusang').ask(staff, { unitId: 'unit:TNHP' }))).toBe('ACTION_NOT_ALLOWED');
  });

  it.each(['quantri', 'chutich', 'kiemtoan'])('is shown whole to %s', async (who) => {
    expect((await as(who).ask(staff)).data.staff.totalCount).toBe(12);
    expect((await as(who).ask(staff, { unitId: 'unit:TNHP' })).data.staff.totalCount).toBe(2);
  });

  it.each([
    ['anonymous', 'NOT_SIGNED_IN'],
    ['nhung', 'ACTION_NOT_ALLOWED'],
    ['partner', 'ACTION_NOT_ALLOWED'],
    ['lan.1022', 'ACTION_NOT_ALLOWED'],
  ])('is refused to %s', async (who, code) => {
    expect(codeOf(await as(who).ask(staff))).toBe(code);
  });

  it('comes page by page', async () => {
    const page =
      'query ($after: String) { staff(first: 5, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }';
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data: { staff: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      } = await as('quantri').ask(page, { after });
      ids.push(...data.staff.edges.map(({ node }) => node.id));
      after = data.staff.pageInfo.hasNextPage ? data.staff.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(ids).size).toBe(12);
  });

  it('hides roles from outsiders who meet a member of staff through another subgraph', async () => {
    const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on StaffMember { displayName title unit { name } roles { role } } } }`;
    const r = [{ __typename: 'StaffMember', id: 'staff:hung.chieusang' }];
    expect((await as('nhung').ask(entity, { r })).data._entities[0]).toMatchObject({
      displayName: 'Bùi Văn Hùng',
      roles: [],
    });
    expect((await as('lan.1022').ask(entity, { r })).data._entities[0].roles).toHaveLength(2);
  });
});

describe('the partner list', () => {
  const partners = '{ partners { totalCount edges { node { clientId name scopes isActive lastUsedAt } } } }';

  it('is shown to administrators, with when each was used, never with a secret', async () => {
    const { data } = await as('quantri').ask(partners);
    expect(data.partners.edges[0].node).toEqual({
      clientId: 'demo-partner',
      name: 'Hệ thống đối tác thử nghiệm',
      scopes: ['reports:read', 'reports:write'],
      isActive: true,
      lastUsedAt: expect.stringMatching(/^20/),
    });
  });

  it.each([
    ['anonymous', 'NOT_SIGNED_IN'],
    ['nhung', 'ACTION_NOT_ALLOWED'],
    ['partner', 'ACTION_NOT_ALLOWED'],
    ['thu.lechan', 'ACTION_NOT_ALLOWED'],
    ['chutich', 'ACTION_NOT_ALLOWED'],
  ])('is refused to %s', async (who, code) => {
    expect(codeOf(await as(who).ask(partners))).toBe(code);
  });
});

describe('the contract', () => {
  it('gives every root field a named policy', async () => {
    const { schema } = await buildGraph();
    expect(Object.keys(policies).sort()).toEqual(rootFields(schema).sort());
    for (const { name } of Object.values(policies)) expect(name).toMatch(/^[a-z- ]+$/);
  });

  it('is committed as the code builds it, and stands by itself', async () => {
    const committed = readFileSync(new URL('../../../schema/sdl/subgraphs/accounts.graphql', import.meta.url), 'utf8');
    const { sdl } = await buildGraph();
    expect(committed.trim()).toBe(sdl.trim());
    expect(() => buildSubgraphSchema(parse(committed))).not.toThrow();
  });

  it('describes every type and field of ours', async () => {
    const { schema } = await buildGraph();
    const silent = Object.values(schema.getTypeMap())
      .filter(({ name }) => /^(Viewer|RoleHolding|Unit|WardGuess|StaffMember|Partner)$/.test(name))
      .flatMap((type) =>
        'getFields' in type
          ? Object.values(type.getFields())
              .filter((field) => !field.description)
              .map((field) => `${type.name}.${field.name}`)
          : [],
      );
    expect(silent).toEqual([]);
  });
});
