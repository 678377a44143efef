import { emptyRule, inputOf, moved, withWords } from './draft-rules';

const rules = ['a', 'b', 'c'].map((name) => emptyRule(name));
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join('');

describe('rules of a draft', () => {
  it('move to a place, never out of the list, and keep their keys', () => {
    expect(names(moved(rules, 0, 2))).toBe('bca');
    expect(names(moved(rules, 2, -4))).toBe('cab');
    expect(names(moved(rules, 1, 99))).toBe('acb');
    expect(moved(rules, 1, 1)).toBe(rules);
    expect(moved(rules, 7, 0)).toBe(rules);
    expect(moved(rules, 0, 2)[2]).toBe(rules[0]);
  });

  it('take words once each, also several at a time', () => {
    expect(withWords(['tắt'], ' Tắt, nhấp nháy ,,')).toEqual(['tắt', 'nhấp nháy']);
    expect(withWords(['tắt'], '  ')).toEqual(['tắt']);
  });

  it('name a unit to the server only when they send to a named one', () => {
    const unit = {
      __typename: 'Unit' as const,
      id: 'unit:CSHP',
      code: 'CSHP',
      kind: 'UTILITY' as const,
      name: 'x',
      fullName: 'x',
      nameEn: 'x',
    };
    const rule = { ...emptyRule('x'), target: unit };
    expect(inputOf(rule).targetUnitId).toBeNull();
    expect(inputOf({ ...rule, targetKind: 'UNIT' }).targetUnitId).toBe('unit:CSHP');
  });
});
