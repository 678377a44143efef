import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type GraphQLCaller } from '@smarthp/kit/testing';
import type { DomainEvent } from '@smarthp/kit/outbox';
import { whenDissolved } from '../src/routing/succession/follow-successor.job.js';
import type { UnitReplica } from '../src/units/unit-replica.js';
import { PROBLEM, act, draft, read, steps } from './acts.js';
import { City } from './city.js';

const ROUTING = `routing { unit { id } coordinatingUnits { id } rule { name position setNumber } reasons { kind value text }
  because urgency decision }`;
const SET = `__typename id number name state version effectiveFrom inForce note createdBy { id } publishedBy { id }
  rules { name position targetKind targetUnit { id } auto flag successor { id } conditions { fields words wards { id } } }`;

// Tests read the shape they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answered = any;

const ask = async (caller: GraphQLCaller, query: string, variables: object = {}): Promise<Answered> => {
  const answer = await caller.ask(query, variables as Record<string, unknown>);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};
const change = async (caller: GraphQLCaller, mutation: string, input: object, fields = SET): Promise<Answered> => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const on = mutation.startsWith('discard')
    ? 'RoutingDraftDiscarded'
    : mutation.includes('Area')
      ? 'UnitArea'
      : mutation.includes('Dry')
        ? 'RoutingDryRun'
        : 'RoutingRuleSet';
  const data = await ask(
    caller,
    `mutation($input: ${type}) { ${mutation}(input: $input) { __typename ... on ${on} { ${fields} } ${PROBLEM.replace(/\.\.\. on MediaProblem.*/, '')} } }`,
    { input },
  );
  return data[mutation];
};
/** What accounts tells when a unit is no more. */
const dissolve = async (city: City, id: string, successorId: string): Promise<void> => {
  const { database, parts } = city.server;
  const { code, kind, fullName, nameEn } = parts.units.unit(id)!;
  const data = { code, kind, name: fullName, fullName, nameEn, isActive: false, successorId };
  const event = { subject: id, data } as unknown as DomainEvent;
  await database.transaction(async (em) => {
    await (parts.units as UnitReplica).onUnitChanged(em, event);
    await whenDissolved(parts.queue, parts.units)(em, event);
  });
};
const LIGHTS = { fields: ['SU_CO_HA_TANG/CHIEU_SANG'] };
const rule = (name: string, conditions: object, targetUnitId: string | null, more: object = {}): object => ({
  name,
  conditions,
  targetKind: targetUnitId ? 'UNIT' : 'WARD',
  targetUnitId,
  ...more,
});

describe('where a report goes', () => {
  let city: City;
  let [nhung, lan, minh, hung, chutich, kiemtoan, partner, quantri]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open();
    [nhung, lan, minh, hung, chutich, kiemtoan, partner, quantri] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung', 'chutich', 'kiemtoan', 'partner', 'quantri'] as const).map((who) =>
        city.as(who),
      ),
    );
  });
  afterAll(() => city.close());

  const publish = async (rules: object[], effectiveFrom = '2026-11-18'): Promise<Answered> => {
    const made = await change(quantri!, 'createRoutingDraft', { name: 'Thử' });
    const saved = await change(quantri!, 'saveRoutingDraft', {
      id: made.id,
      version: made.version,
      name: 'Thử',
      rules,
    });
    if (saved.__typename !== 'RoutingRuleSet') throw new Error(JSON.stringify(saved));
    return change(quantri!, 'publishRoutingDraft', {
      id: saved.id,
      version: saved.version,
      effectiveFrom,
      note: 'Vì thử',
    });
  };

  it('is proposed to the desk with the rule and its reasons, and kept once the desk has followed it', async () => {
    const { code } = await act(nhung!, 'submitReport', draft());
    expect((await read(lan!, code, ROUTING)).routing).toEqual({
      unit: { id: 'unit:CSHP' },
      coordinatingUnits: [],
      rule: { name: 'Đèn đường, chiếu sáng ngõ', position: 9, setNumber: 1 },
      reasons: [{ kind: 'FIELD', value: 'SU_CO_HA_TANG/CHIEU_SANG', text: 'lĩnh vực Chiếu sáng công cộng' }],
      because: 'Luật 9 “Đèn đường, chiếu sáng ngõ”: lĩnh vực Chiếu sáng công cộng',
      urgency: null,
      decision: null,
    });
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    expect((await read(hung!, code, ROUTING)).routing).toMatchObject({ decision: 'RULE', rule: { position: 9 } });
  });

  it('is the desk’s to choose: another unit is remembered as chosen otherwise', async () => {
    const { code } = await act(nhung!, 'submitReport', draft());
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:TNHP' }]);
    expect((await read(lan!, code, ROUTING)).routing).toMatchObject({
      unit: { id: 'unit:CSHP' },
      decision: 'DESK_CHOSE_OTHERWISE',
    });
  });

  it('is nobody’s business but the staff’s who work on it', async () => {
    const { code } = await act(nhung!, 'submitReport', draft());
    await steps(code, [lan!, 'receiveReport'], [minh!, 'publishReport']);
    for (const caller of [nhung!, kiemtoan!, partner!, await city.as('nobody')])
      expect((await read(caller, code, 'routing { because } suggestion { agrees }')) ?? null).toMatchObject({
        routing: null,
        suggestion: null,
      });
    expect((await read(chutich!, code, 'routing { because }')).routing.because).toMatch(/^Luật 9/);
  });

  it('speaks the language of who asks', async () => {
    const { code } = await act(nhung!, 'submitReport', draft());
    const english = await city.as('lan', 'en');
    expect((await read(english, code, 'routing { because }')).routing.because).toBe(
      'Rule 9 “Đèn đường, chiếu sáng ngõ”: field Street lighting',
    );
  });

  it('changes from its effective day on, and a report assigned before keeps what held then', async () => {
    const before = (await act(nhung!, 'submitReport', draft())).code;
    await steps(before, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    const coming = await publish([rule('Mai', LIGHTS, 'unit:TNHP')], '2026-11-19');
    expect(coming).toMatchObject({
      state: 'PUBLISHED',
      inForce: false,
      publishedBy: { id: 'staff:quantri' },
      note: 'Vì thử',
    });
    const { code } = await act(nhung!, 'submitReport', draft());
    expect((await read(lan!, code, ROUTING)).routing.unit.id).toBe('unit:CSHP');
    city.clock.advance(86_400_000);
    expect((await read(lan!, code, ROUTING)).routing).toMatchObject({
      unit: { id: 'unit:TNHP' },
      rule: { name: 'Mai' },
    });
    expect((await read(lan!, before, ROUTING)).routing).toMatchObject({ rule: { setNumber: 1 }, decision: 'RULE' });
  });

  it('is assigned by the system at once on receipt where the rule says so', async () => {
    await publish(
      [
        rule('Tự chuyển', { ...LIGHTS, words: ['tắt ba đêm'] }, 'unit:CSHP', {
          auto: true,
          coordinatingUnitIds: ['unit:TNHP'],
        }),
      ],
      '2026-11-19',
    );
    const { code } = await act(nhung!, 'submitReport', draft());
    const received = await steps(code, [lan!, 'receiveReport']);
    expect(received).toMatchObject({ status: 'ASSIGNED', version: 3 });
    const full = await read(
      lan!,
      code,
      `${ROUTING} handlingUnit { id } coordinatingUnits { id } timeline { edges { node { action actor { kind } } } }`,
    );
    expect(full).toMatchObject({
      handlingUnit: { id: 'unit:CSHP' },
      coordinatingUnits: [{ id: 'unit:TNHP' }],
      routing: {
        decision: 'AUTO',
        reasons: [{ kind: 'FIELD' }, { kind: 'WORD', value: 'tắt ba đêm', text: 'từ “tắt ba đêm”' }],
      },
    });
    expect(full.timeline.edges.map(({ node }: Answered) => [node.action, node.actor.kind])).toEqual([
      ['SUBMIT', 'CITIZEN'],
      ['RECEIVE', 'DESK'],
      ['ASSIGN', 'SYSTEM'],
    ]);
  });

  it('is left to the desk where no rule holds', async () => {
    const { code } = await act(
      nhung!,
      'submitReport',
      draft({ fieldCode: 'KHAC', body: 'Chuyện lạ ở đầu ngõ nhà tôi.' }),
    );
    expect((await read(lan!, code, ROUTING)).routing).toBeNull();
    await steps(code, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:TNHP' }]);
    expect((await read(lan!, code, ROUTING)).routing).toMatchObject({ unit: null, rule: null, decision: 'DESK_ALONE' });
  });
});

describe('the rules', () => {
  let city: City;
  let [nhung, lan, minh, hung, chutich, kiemtoan, quantri]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open();
    [nhung, lan, minh, hung, chutich, kiemtoan, quantri] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung', 'chutich', 'kiemtoan', 'quantri'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  it('are seen by administrators, the supervisor, the city’s leaders and auditors, and by nobody else', async () => {
    for (const caller of [quantri!, minh!, chutich!, kiemtoan!])
      expect((await ask(caller, '{ routingRuleSets { number state inForce ruleCount } }')).routingRuleSets).toEqual([
        { number: 1, state: 'PUBLISHED', inForce: true, ruleCount: 41 },
      ]);
    for (const caller of [lan!, hung!, nhung!])
      expect((await caller.ask('{ routingRuleSets { number } }')).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const nobody = await (await city.as('nobody')).ask('{ routingRuleSets { number } }');
    expect(nobody.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('are changed by administrators and the supervisor alone', async () => {
    for (const caller of [lan!, hung!, chutich!, kiemtoan!, nhung!])
      for (const [mutation, input] of [
        ['createRoutingDraft', { name: 'Của tôi' }],
        ['startRoutingDryRun', { setId: 'x' }],
        ['addUnitArea', { unitId: 'unit:CSHP', fields: ['SU_CO_HA_TANG/KHAC'], effectiveFrom: '2026-12-01' }],
      ] as const)
        expect(await change(caller, mutation, input, '__typename')).toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
    expect(await change(await city.as('nobody'), 'createRoutingDraft', { name: 'x' })).toMatchObject({
      __typename: 'NotSignedIn',
    });
    expect(await change(minh!, 'createRoutingDraft', { name: 'Nháp' })).toMatchObject({ state: 'DRAFT', number: 2 });
  });

  it('are drafted from those in force, told apart from them, and published once', async () => {
    const [{ id: inForce }] = (await ask(quantri!, '{ routingRuleSets { id inForce } }')).routingRuleSets.filter(
      (set: Answered) => set.inForce,
    );
    const made = await change(quantri!, 'createRoutingDraft', { name: 'Mùa mưa', fromId: inForce });
    expect(made.rules).toHaveLength(41);
    const rules = [rule('Ngập', { words: ['ngập'], wards: ['unit:11383'] }, 'unit:TNHP')];
    const saved = await change(quantri!, 'saveRoutingDraft', { id: made.id, version: 1, name: 'Mùa mưa', rules });
    expect(saved).toMatchObject({
      version: 2,
      rules: [{ name: 'Ngập', position: 1, conditions: { wards: [{ id: 'unit:11383' }] } }],
    });
    const { changes } = (
      await ask(quantri!, 'query($id: ID!) { routingRuleSet(id: $id) { changes { kind after { name } } } }', {
        id: made.id,
      })
    ).routingRuleSet;
    expect(changes).toHaveLength(42);
    expect(changes[0]).toEqual({ kind: 'ADDED', after: { name: 'Ngập' } });
    const stale = await change(minh!, 'saveRoutingDraft', { id: made.id, version: 1, name: 'x', rules: [] });
    expect(stale).toMatchObject({ code: 'RULES_CHANGED_MEANWHILE' });
    const input = { id: made.id, version: 2, effectiveFrom: '2026-11-18' };
    expect(await change(quantri!, 'publishRoutingDraft', { ...input, effectiveFrom: '2026-11-17' })).toMatchObject({
      fields: [{ code: 'NOT_IN_THE_PAST' }],
    });
    expect(await change(quantri!, 'publishRoutingDraft', input)).toMatchObject({ inForce: true, version: 3 });
    expect(await change(quantri!, 'publishRoutingDraft', { ...input, version: 3 })).toMatchObject({
      code: 'RULES_PUBLISHED_ALREADY',
    });
    expect(await change(quantri!, 'discardRoutingDraft', { id: made.id, version: 3 }, 'id')).toMatchObject({
      code: 'RULES_PUBLISHED_ALREADY',
    });
  });

  it('are refused with what is wrong of each', async () => {
    const { id, version } = await change(quantri!, 'createRoutingDraft', { name: 'Sai' });
    const bad = rule('', { fields: ['SU_CO_HA_TANG/NOPE'], words: ['…'], wards: ['unit:nope'] }, 'unit:OLD', {
      effectiveFrom: '2026-12-02',
      effectiveTo: '2026-12-01',
    });
    const refused = await change(quantri!, 'saveRoutingDraft', { id, version, name: 'Sai', rules: [bad] });
    expect(refused.fields.map(({ path, code }: Answered) => [path.at(-1), code])).toEqual([
      ['name', 'REQUIRED'],
      ['fields', 'UNKNOWN_CODE'],
      ['wards', 'UNKNOWN_CODE'],
      ['words', 'NOT_VALID'],
      ['targetUnitId', 'UNIT_NOT_ACTIVE'],
      ['effectiveTo', 'ENDS_BEFORE_IT_BEGINS'],
    ]);
    expect(await change(quantri!, 'publishRoutingDraft', { id, version, effectiveFrom: '2026-12-01' })).toMatchObject({
      fields: [{ code: 'NO_RULES' }],
    });
  });

  it('are tried on typed words and on a report, rule by rule, before they are stored', async () => {
    const query = `query($input: RoutingTrialInput!, $rules: [RoutingRuleInput!]) { tryRouting(input: $input, rules: $rules) {
      decides { position name unit { id } reasons { text } } verdicts { position missed } } }`;
    const rules = [
      rule('Ngập', { words: ['ngập'] }, 'unit:TNHP'),
      rule('Đèn', { words: ['đèn'], wards: ['unit:11311'] }, 'unit:CSHP'),
      rule('Còn lại', {}, null),
    ];
    const input = { text: 'Den duong tat', wardId: 'unit:11383' };
    expect((await ask(minh!, query, { input, rules })).tryRouting).toEqual({
      decides: {
        position: 3,
        name: 'Còn lại',
        unit: { id: 'unit:11383' },
        reasons: [{ text: 'áp dụng cho mọi phản ánh' }],
      },
      verdicts: [
        { position: 1, missed: 'WORD' },
        { position: 2, missed: 'WARD' },
        { position: 3, missed: null },
      ],
    });
    const { code } = await act(nhung!, 'submitReport', draft());
    expect((await ask(minh!, query, { input: { code }, rules })).tryRouting.decides.position).toBe(3);
    // An auditor sees the rules, but not a report that is not public.
    expect((await ask(kiemtoan!, query, { input: { code }, rules })).tryRouting).toBeNull();
  });
});

describe('what a unit answers for', () => {
  it('is said from a day on, ended, kept, and followed by rules that ask who answers', async () => {
    const city = await City.open();
    try {
      const quantri = await city.as('quantri');
      const minh = await city.as('minh');
      const nhung = await city.as('nhung');
      const lan = await city.as('lan');
      const AREA =
        '__typename id unit { id } fieldKeys wards { id } effectiveFrom effectiveTo inForce createdBy { id } endedBy { id }';
      const area = {
        unitId: 'unit:TNHP',
        fields: ['SU_CO_HA_TANG/CHIEU_SANG'],
        wardIds: ['unit:11383'],
        effectiveFrom: '2026-11-18',
      };
      const made = await change(quantri, 'addUnitArea', area, AREA);
      expect(made).toMatchObject({ inForce: true, createdBy: { id: 'staff:quantri' } });
      const { code } = await act(nhung, 'submitReport', draft());
      expect((await read(lan, code, 'routing { unit { id } }')).routing.unit.id).toBe('unit:TNHP');
      const ended = await change(minh, 'endUnitArea', { id: made.id, effectiveTo: '2026-11-18' }, AREA);
      expect(ended).toMatchObject({ effectiveTo: '2026-11-18', endedBy: { id: 'staff:minh.1022' } });
      city.clock.advance(86_400_000);
      expect((await read(lan, code, 'routing { unit { id } }')).routing.unit.id).toBe('unit:CSHP');
      const wrong = await change(quantri, 'addUnitArea', { ...area, unitId: 'unit:OLD', wardIds: ['unit:CSHP'] }, AREA);
      expect(wrong.fields.map(({ code: why }: Answered) => why)).toEqual(['UNIT_NOT_ACTIVE', 'UNKNOWN_CODE']);
      const all = (await ask(minh, `{ unitAreas { ${AREA} } }`)).unitAreas;
      expect(all.filter(({ unit }: Answered) => unit.id === 'unit:TNHP')).toHaveLength(2);
    } finally {
      await city.close();
    }
  });
});

describe('a unit that is no more', () => {
  it('hands its open reports to its successor, once; what it did keeps its name, and rules follow', async () => {
    const city = await City.open();
    try {
      const nhung = await city.as('nhung');
      const lan = await city.as('lan');
      const hung = await city.as('hung');
      const ha = await city.as('ha');
      const tung = await city.as('tung');
      const quantri = await city.as('quantri');
      const sent = async (more: object = {}): Promise<string> => (await act(nhung, 'submitReport', draft(more))).code;
      const [open, helped, done] = [await sent(), await sent(), await sent()];
      const toLights = [lan, 'assignReport', { unitId: 'unit:CSHP' }] as const;
      await steps(open, [lan, 'receiveReport'], toLights, [hung, 'acceptAssignment']);
      await steps(
        helped,
        [lan, 'receiveReport'],
        [lan, 'assignReport', { unitId: 'unit:TNHP', coordinatingUnitIds: ['unit:CSHP'] }],
      );
      await steps(
        done,
        [lan, 'receiveReport'],
        toLights,
        [hung, 'acceptAssignment'],
        [hung, 'submitResult', { text: 'Đã thay bóng đèn', noPhotoReason: 'Đêm' }],
        [ha, 'approveResult', { acceptNoPhoto: true }],
      );

      await dissolve(city, 'unit:CSHP', 'unit:TNHP');
      const SEEN =
        'status version handlingUnit { id } coordinatingUnits { id } timeline { edges { node { action text unit { id } actor { kind unit { id } } } } }';
      const moved = await eventually(async () => {
        const report = await read(tung, open, SEEN).catch(() => undefined);
        return report?.handlingUnit?.id === 'unit:TNHP' && report;
      }, 20_000);
      expect(moved.status).toBe('IN_PROGRESS');
      const entries = moved.timeline.edges.map(({ node }: Answered) => node);
      expect(entries.find(({ action }: Answered) => action === 'ACCEPT_ASSIGNMENT').actor.unit.id).toBe('unit:CSHP');
      expect(entries.at(-1)).toMatchObject({
        action: 'UNIT_SUCCEEDED',
        text: 'Chiếu sáng đô thị Hải Phòng → Thoát nước Hải Phòng',
        unit: { id: 'unit:TNHP' },
      });
      await eventually(async () => (await read(lan, helped, SEEN)).coordinatingUnits.length === 0, 20_000);
      expect(await read(lan, done, SEEN)).toMatchObject({ handlingUnit: { id: 'unit:CSHP' } });

      await dissolve(city, 'unit:CSHP', 'unit:TNHP'); // told again, and the job run twice
      const again = await read(lan, open, 'version timeline { totalCount }');
      expect(again).toEqual({ version: moved.version, timeline: { totalCount: entries.length } });

      const fresh = await sent();
      expect((await read(lan, fresh, 'routing { unit { id } }')).routing.unit.id).toBe('unit:TNHP');
      const made = await change(quantri, 'createRoutingDraft', { name: 'Cũ' });
      const saved = await change(quantri, 'saveRoutingDraft', {
        id: made.id,
        version: 1,
        name: 'Cũ',
        rules: [rule('Đèn', LIGHTS, 'unit:CSHP')],
      });
      expect(saved.rules[0]).toMatchObject({ flag: 'FOLLOWS_SUCCESSOR', successor: { id: 'unit:TNHP' } });
    } finally {
      await city.close();
    }
  });
});
