import { describe, expect, it } from '@jest/globals';
import { answeringUnit } from '../areas/answering.rules.js';
import { standingUnit } from '../succession/standing-unit.rules.js';
import { compareSets } from './compare-sets.rules.js';
import { foldWords, standsIn } from './fold-words.rules.js';
import { isWithin, route, verdicts, type RoutingFacts, type UnitWorld } from './route.rules.js';
import { NO_CONDITIONS, type RoutingRule, type RuleConditions } from './routing-rule.js';
import { STANDING_AREAS } from './standing-areas.js';
import { STANDING_RULES } from './standing-rules.js';

const at = (moment: string): number => Date.parse(`${moment}+07:00`);
const NOON = at('2026-11-18T12:00:00');
const FACTS: RoutingFacts = {
  categoryCode: 'SU_CO_HA_TANG',
  fieldCode: 'CHIEU_SANG',
  wardId: 'unit:11383',
  text: 'Đèn đường tắt cả đoạn. Tối lắm!',
  channel: 'APP',
  urgency: 'NORMAL',
  at: NOON,
};
/** Everybody stands, and CSHP answers for lighting. */
const WORLD: UnitWorld = {
  standing: (id) => id,
  answering: (field) => (field === 'SU_CO_HA_TANG/CHIEU_SANG' ? 'unit:CSHP' : undefined),
};
const rule = (position: number, conditions: Partial<RuleConditions>, more: Partial<RoutingRule> = {}): RoutingRule => ({
  id: `rule-${position}`,
  position,
  name: `Luật ${position}`,
  conditions: { ...NO_CONDITIONS, ...conditions },
  targetKind: 'UNIT',
  targetUnitId: 'unit:TNHP',
  coordinatingUnitIds: [],
  urgency: null,
  auto: false,
  active: true,
  effectiveFrom: null,
  effectiveTo: null,
  note: null,
  ...more,
});
const decides = (rules: RoutingRule[], facts: Partial<RoutingFacts> = {}): number | undefined =>
  route(rules, { ...FACTS, ...facts }, WORLD)?.rule.position;

describe('words', () => {
  it('are found without diacritics, whole, across signs and capitals', () => {
    expect(standsIn(foldWords('ĐÈN-đường: Tắt.'), 'đèn đường')).toBe(true);
    expect(standsIn(foldWords('den duong tat'), 'Đèn đường tắt')).toBe(true);
    expect(standsIn(foldWords('Tattoo'), 'tắt')).toBe(false);
    expect(standsIn(foldWords('đất đai'), 'đất đ')).toBe(false);
    expect(standsIn(foldWords('gì cũng được'), ' ')).toBe(false);
  });
});

describe('a rule', () => {
  it('asks nothing of a report when it says nothing', () => {
    expect(route([rule(1, {})], FACTS, WORLD)?.reasons).toEqual([{ kind: 'ALWAYS', value: '' }]);
  });

  it('needs all it says, and of each list any one; it tells what made it hold', () => {
    const conditions: Partial<RuleConditions> = {
      fields: ['SU_CO_HA_TANG/CAY_XANH', 'SU_CO_HA_TANG/CHIEU_SANG'],
      wards: ['unit:11383', 'unit:11311'],
      words: ['gãy', 'tắt'],
      channels: ['HOTLINE', 'APP'],
      urgencies: ['NORMAL'],
      window: { weekdays: [3], from: '07:00', to: '17:00' },
    };
    expect(route([rule(1, conditions)], FACTS, WORLD)?.reasons).toEqual([
      { kind: 'FIELD', value: 'SU_CO_HA_TANG/CHIEU_SANG' },
      { kind: 'WARD', value: 'unit:11383' },
      { kind: 'WORD', value: 'tắt' },
      { kind: 'CHANNEL', value: 'APP' },
      { kind: 'URGENCY', value: 'NORMAL' },
      { kind: 'TIME', value: '07:00–17:00' },
    ]);
    const broken: [Partial<RoutingFacts>, string][] = [
      [{ fieldCode: null }, 'FIELD'],
      [{ wardId: 'unit:11407' }, 'WARD'],
      [{ text: 'Cột đèn nghiêng' }, 'WORD'],
      [{ channel: 'SMS' }, 'CHANNEL'],
      [{ urgency: 'URGENT' }, 'URGENCY'],
      [{ at: NOON + 86_400_000 }, 'TIME'],
    ];
    for (const [facts, missed] of broken)
      expect(verdicts([rule(1, conditions)], { ...FACTS, ...facts }, WORLD)[0]).toMatchObject({ missed, unitId: null });
  });

  it('counts only while it is on and within its days, both included', () => {
    expect(decides([rule(1, {}, { active: false }), rule(2, {})])).toBe(2);
    expect(decides([rule(1, {}, { effectiveFrom: '2026-11-19' }), rule(2, {})])).toBe(2);
    expect(decides([rule(1, {}, { effectiveFrom: '2026-11-18', effectiveTo: '2026-11-18' }), rule(2, {})])).toBe(1);
    expect(decides([rule(1, {}, { effectiveTo: '2026-11-17' }), rule(2, {})])).toBe(2);
  });

  it('knows hours over midnight by the evening they began', () => {
    const night = { weekdays: [6], from: '22:00', to: '05:00' }; // Saturday night
    expect(isWithin(night, at('2026-11-21T22:00:00'))).toBe(true);
    expect(isWithin(night, at('2026-11-22T04:59:00'))).toBe(true);
    expect(isWithin(night, at('2026-11-22T05:00:00'))).toBe(false);
    expect(isWithin(night, at('2026-11-22T22:30:00'))).toBe(false);
    expect(isWithin(night, at('2026-11-21T04:00:00'))).toBe(false);
  });

  it('sends to its unit, to the ward, or to who answers for the field; nobody there: the next rule', () => {
    const area = rule(1, {}, { targetKind: 'AREA', targetUnitId: null });
    expect(route([area], FACTS, WORLD)?.unitId).toBe('unit:CSHP');
    expect(decides([area, rule(2, {})], { fieldCode: 'KHAC' })).toBe(2);
    expect(verdicts([area], { ...FACTS, fieldCode: 'KHAC' }, WORLD)[0]?.missed).toBe('NO_UNIT');
    expect(route([rule(1, {}, { targetKind: 'WARD', targetUnitId: null })], FACTS, WORLD)?.unitId).toBe('unit:11383');
  });

  it('follows the successor of a dissolved unit, and is passed over when there is none', () => {
    const world: UnitWorld = { ...WORLD, standing: (id) => (id === 'unit:TNHP' ? 'unit:NEW' : undefined) };
    expect(route([rule(1, {}, { coordinatingUnitIds: ['unit:GONE', 'unit:TNHP'] })], FACTS, world)).toMatchObject({
      unitId: 'unit:NEW',
      coordinatingUnitIds: [],
    });
    expect(route([rule(1, {}, { targetUnitId: 'unit:GONE' })], FACTS, world)).toBeUndefined();
  });
});

describe('a rule set', () => {
  // A small generator of its own: the same reports on every machine.
  let seed = 7;
  const roll = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const pick = <T>(...of: T[]): T => of[roll(of.length)]!;
  const someRule = (position: number): RoutingRule =>
    rule(
      position,
      {
        fields: pick<string[]>([], ['SU_CO_HA_TANG/CHIEU_SANG'], ['SU_CO_HA_TANG/CAY_XANH']),
        words: pick<string[]>([], ['tắt'], ['gãy', 'đổ']),
        wards: pick<string[]>([], ['unit:11383']),
        urgencies: pick([], ['URGENT'] as const, ['NORMAL', 'HIGH'] as const),
      },
      { active: roll(5) > 0, targetUnitId: pick('unit:A', 'unit:B', 'unit:C') },
    );
  const someFacts = (): RoutingFacts => ({
    ...FACTS,
    fieldCode: pick('CHIEU_SANG', 'CAY_XANH', null),
    text: pick('Đèn tắt', 'Cây gãy, đổ', 'Không rõ'),
    wardId: pick('unit:11383', 'unit:11311'),
    urgency: pick('NORMAL', 'HIGH', 'URGENT'),
  });
  const cases = Array.from({ length: 400 }, () => ({
    rules: Array.from({ length: 1 + roll(8) }, (_, index) => someRule(index + 1)),
    facts: someFacts(),
  }));

  it('lets the first rule that holds decide, whatever comes after it', () => {
    for (const { rules, facts } of cases) {
      const first = rules.find((one) => route([one], facts, WORLD));
      expect(route(rules, facts, WORLD)?.rule).toBe(first);
      if (first) expect(route(rules.slice(0, first.position), facts, WORLD)?.rule).toBe(first);
    }
  });

  it('loses nothing when rules that do not hold are taken out', () => {
    for (const { rules, facts } of cases) {
      const holding = verdicts(rules, facts, WORLD).flatMap(({ rule: one, missed }) => (missed ? [] : [one]));
      expect(route(holding, facts, WORLD)?.unitId).toBe(route(rules, facts, WORLD)?.unitId);
    }
  });

  it('never lets a further condition catch more', () => {
    for (const { rules, facts } of cases) {
      const [one] = rules;
      const narrower = { ...one!, conditions: { ...one!.conditions, channels: ['SMS' as const] } };
      if (!route([one!], facts, WORLD)) expect(route([narrower], facts, WORLD)).toBeUndefined();
      expect(route([narrower], facts, WORLD)).toBeUndefined(); // nobody here writes by SMS
    }
  });
});

describe('the rules the city starts with', () => {
  const rules = STANDING_RULES.map((one, index) => ({ ...one, id: String(index), position: index + 1 }));
  const world: UnitWorld = {
    standing: (id) => id,
    answering: (field, ward, date) =>
      answeringUnit(
        STANDING_AREAS.map(({ unit, fields, wards }) => ({
          unitId: `unit:${unit}`,
          fieldKeys: fields,
          wardIds: wards,
          effectiveFrom: '2025-07-01',
          effectiveTo: null,
        })),
        field,
        ward,
        date,
      ),
  };
  it.each([
    ['SU_CO_HA_TANG', 'CHIEU_SANG', 'Đèn đường tắt', 'unit:11383', 'unit:CSHP'],
    ['SU_CO_HA_TANG', 'CHIEU_SANG', 'Đèn tín hiệu ngã tư không sáng', 'unit:11383', 'unit:GTVT'],
    ['SU_CO_HA_TANG', 'DIEN_LUC', 'Trạm biến áp kêu to', 'unit:11383', 'unit:PCHP'],
    ['SU_CO_HA_TANG', 'DIEN_LUC', 'Trạm biến áp kêu to', 'unit:10525', 'unit:PCHD'],
    ['SU_CO_HA_TANG', 'GIAO_THONG', 'Vỉa hè bong gạch', 'unit:11383', 'unit:11383'],
    ['SU_CO_HA_TANG', 'THOAT_NUOC', 'Ngập nửa bánh xe', 'unit:11383', 'unit:TNHP'],
    ['SU_CO_HA_TANG', 'KHAC', 'Chuyện khác', 'unit:11311', 'unit:11311'],
    ['KT_VH_XH_QP_AN', 'AN_NINH_TRAT_TU', 'Hát karaoke khuya', 'unit:11383', 'unit:11383'],
    ['THU_TUC_HANH_CHINH', 'TRE_HEN', 'Chậm cấp mã số thuế', 'unit:11383', 'unit:THUE'],
    ['CHI_DAO_LANH_DAO', 'CHUA_DAT', 'Lấn chiếm trở lại', 'unit:11383', 'unit:VPUB'],
  ])('send %s/%s “%s” of %s to %s', (categoryCode, fieldCode, text, wardId, unit) => {
    expect(route(rules, { ...FACTS, categoryCode, fieldCode, text, wardId }, world)?.unitId).toBe(unit);
  });
});

describe('who answers', () => {
  const area = (unitId: string, more: object = {}) => ({
    unitId,
    fieldKeys: ['A/1'],
    wardIds: [] as string[],
    effectiveFrom: '2026-01-01',
    effectiveTo: null as string | null,
    ...more,
  });
  it('is who speaks of the very ward before who speaks of the city, the newer before the older', () => {
    const areas = [area('city'), area('ward', { wardIds: ['w'] }), area('newer', { effectiveFrom: '2026-06-01' })];
    expect(answeringUnit(areas, 'A/1', 'w', '2026-07-01')).toBe('ward');
    expect(answeringUnit(areas, 'A/1', 'x', '2026-07-01')).toBe('newer');
    expect(answeringUnit(areas, 'A/1', 'x', '2026-05-31')).toBe('city');
    expect(answeringUnit(areas, 'A/2', 'x', '2026-05-31')).toBeUndefined();
    expect(answeringUnit([area('gone', { effectiveTo: '2026-02-01' })], 'A/1', 'x', '2026-02-02')).toBeUndefined();
  });

  it('is the successor of the successor, and nobody in a circle', () => {
    const units: Record<string, { isActive: boolean; successorId?: string }> = {
      a: { isActive: false, successorId: 'b' },
      b: { isActive: false, successorId: 'c' },
      c: { isActive: true },
      x: { isActive: false, successorId: 'y' },
      y: { isActive: false, successorId: 'x' },
      lone: { isActive: false },
    };
    const of = (id: string): string | undefined => standingUnit((one) => units[one], id);
    expect([of('a'), of('c'), of('x'), of('lone'), of('unknown')]).toEqual(['c', 'c', undefined, undefined, undefined]);
  });
});

describe('the difference between two sets', () => {
  it('names what was added, taken out, changed and moved, and nothing else', () => {
    const [a, b, c, d] = [1, 2, 3, 4].map((position) => rule(position, {}, { note: `${position}` }));
    const after = [
      { ...d!, position: 1 },
      { ...a!, position: 2 },
      { ...c!, position: 3, auto: true },
      rule(4, { words: ['mới'] }, { name: 'Mới' }),
    ];
    expect(
      compareSets([a!, b!, c!, d!], after).map(({ kind, before, after: now }) => [kind, before?.name ?? now?.name]),
    ).toEqual([
      ['MOVED', 'Luật 4'],
      ['CHANGED', 'Luật 3'],
      ['ADDED', 'Mới'],
      ['REMOVED', 'Luật 2'],
    ]);
    expect(compareSets([a!, b!], [a!, b!])).toEqual([]);
  });
});
