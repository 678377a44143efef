import { CHANNELS, URGENCIES } from '../../report/report-codes.js';
import type { BrokenField } from '../../report/refusal.js';
import { foldWords } from './fold-words.rules.js';
import { TARGET_KINDS, type RoutingRule } from './routing-rule.js';

/** What a rule is checked against. */
export interface KnownPlaces {
  isWard(id: string): boolean;
  isActive(id: string): boolean;
  isCategory(code: string): boolean;
  isField(categoryCode: string, fieldCode: string): boolean;
}

export const MOST_RULES = 200;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDate = (value: string): boolean => DATE.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

const knows = (known: KnownPlaces, key: string): boolean => {
  const [category = '', field = ''] = key.split('/');
  return field ? known.isField(category, field) : known.isCategory(category);
};

/** What is wrong with the rules of a draft; a rule that may stand in a draft may be published. */
export function checkRules(rules: readonly RoutingRule[], known: KnownPlaces): BrokenField[] {
  if (rules.length > MOST_RULES)
    return [{ path: ['input', 'rules'], code: 'TOO_MANY_RULES', values: { max: MOST_RULES } }];
  return rules.flatMap((rule, at) => checkRule(rule, known, ['input', 'rules', String(at)]));
}

function checkRule(rule: RoutingRule, known: KnownPlaces, path: readonly string[]): BrokenField[] {
  const { conditions } = rule;
  const wrong = (field: string, code: string, values?: Record<string, number>): BrokenField => ({
    path: [...path, field],
    code,
    ...(values && { values }),
  });
  const found: (BrokenField | false | null)[] = [
    !rule.name.trim() && wrong('name', 'REQUIRED'),
    rule.name.length > 120 && wrong('name', 'TOO_LONG', { max: 120 }),
    (rule.note ?? '').length > 500 && wrong('note', 'TOO_LONG', { max: 500 }),
    !conditions.categories.every((code) => known.isCategory(code)) && wrong('categories', 'UNKNOWN_CODE'),
    !conditions.fields.every((key) => knows(known, key)) && wrong('fields', 'UNKNOWN_CODE'),
    !conditions.wards.every((id) => known.isWard(id)) && wrong('wards', 'UNKNOWN_CODE'),
    !conditions.words.every((word) => foldWords(word).trim() && word.length <= 60) && wrong('words', 'NOT_VALID'),
    conditions.words.length > 100 && wrong('words', 'TOO_MANY_RULES', { max: 100 }),
    !conditions.channels.every((code) => CHANNELS.includes(code)) && wrong('channels', 'UNKNOWN_CODE'),
    !conditions.urgencies.every((code) => URGENCIES.includes(code)) && wrong('urgencies', 'UNKNOWN_CODE'),
    conditions.window && !isWindow(conditions.window) && wrong('window', 'NOT_VALID'),
    !TARGET_KINDS.includes(rule.targetKind) && wrong('targetKind', 'UNKNOWN_CODE'),
    rule.targetKind === 'UNIT' && !rule.targetUnitId && wrong('targetUnitId', 'REQUIRED'),
    rule.targetKind === 'UNIT' &&
      !!rule.targetUnitId &&
      !known.isActive(rule.targetUnitId) &&
      wrong('targetUnitId', 'UNIT_NOT_ACTIVE'),
    !rule.coordinatingUnitIds.every((id) => known.isActive(id)) && wrong('coordinatingUnitIds', 'UNIT_NOT_ACTIVE'),
    !!rule.effectiveFrom && !isDate(rule.effectiveFrom) && wrong('effectiveFrom', 'NOT_VALID'),
    !!rule.effectiveTo && !isDate(rule.effectiveTo) && wrong('effectiveTo', 'NOT_VALID'),
    !!rule.effectiveFrom &&
      !!rule.effectiveTo &&
      rule.effectiveTo < rule.effectiveFrom &&
      wrong('effectiveTo', 'ENDS_BEFORE_IT_BEGINS'),
  ];
  return found.filter((one): one is BrokenField => !!one);
}

const isWindow = ({ weekdays, from, to }: { weekdays: readonly number[]; from: string; to: string }): boolean =>
  TIME.test(from) && TIME.test(to) && weekdays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
