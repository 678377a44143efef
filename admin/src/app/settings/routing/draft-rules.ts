import type {
  Channel,
  RoutingRuleInput,
  RoutingTargetKind,
  RuleRowFragment,
  UnitNameFragment,
  Urgency,
} from '../../../gql/graphql';

/** A rule as it is edited: units by id, and a key that stays while it moves. */
export interface DraftRule {
  readonly key: string;
  readonly name: string;
  readonly categories: readonly string[];
  readonly fields: readonly string[];
  readonly wards: readonly string[];
  readonly words: readonly string[];
  readonly channels: readonly Channel[];
  readonly urgencies: readonly Urgency[];
  readonly window: { readonly weekdays: readonly number[]; readonly from: string; readonly to: string } | null;
  readonly targetKind: RoutingTargetKind;
  readonly target: UnitNameFragment | null;
  readonly helpers: readonly UnitNameFragment[];
  readonly urgency: Urgency | null;
  readonly auto: boolean;
  readonly active: boolean;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly note: string | null;
}

export const draftOf = (rule: RuleRowFragment): DraftRule => ({
  key: rule.id,
  name: rule.name,
  categories: rule.conditions.categories,
  fields: rule.conditions.fields,
  wards: rule.conditions.wards.map(({ id }) => id),
  words: rule.conditions.words,
  channels: rule.conditions.channels,
  urgencies: rule.conditions.urgencies,
  window: rule.conditions.window ?? null,
  targetKind: rule.targetKind,
  target: rule.targetUnit ?? null,
  helpers: rule.coordinatingUnits,
  urgency: rule.urgency ?? null,
  auto: rule.auto,
  active: rule.active,
  effectiveFrom: rule.effectiveFrom ?? null,
  effectiveTo: rule.effectiveTo ?? null,
  note: rule.note ?? null,
});

let made = 0;

/** A rule that asks nothing yet and sends to who answers for the field. */
export const emptyRule = (name: string): DraftRule => ({
  key: `new-${(made += 1)}`,
  name,
  categories: [],
  fields: [],
  wards: [],
  words: [],
  channels: [],
  urgencies: [],
  window: null,
  targetKind: 'AREA',
  target: null,
  helpers: [],
  urgency: null,
  auto: false,
  active: true,
  effectiveFrom: null,
  effectiveTo: null,
  note: null,
});

export const inputOf = (rule: DraftRule): RoutingRuleInput => ({
  name: rule.name,
  conditions: {
    categories: [...rule.categories],
    fields: [...rule.fields],
    wards: [...rule.wards],
    words: [...rule.words],
    channels: [...rule.channels],
    urgencies: [...rule.urgencies],
    window: rule.window && { weekdays: [...rule.window.weekdays], from: rule.window.from, to: rule.window.to },
  },
  targetKind: rule.targetKind,
  targetUnitId: rule.targetKind === 'UNIT' ? (rule.target?.id ?? null) : null,
  coordinatingUnitIds: rule.helpers.map(({ id }) => id),
  urgency: rule.urgency,
  auto: rule.auto,
  active: rule.active,
  effectiveFrom: rule.effectiveFrom,
  effectiveTo: rule.effectiveTo,
  note: rule.note,
});

/** The list with one rule taken to another place; places outside the list are its ends. */
export function moved(rules: readonly DraftRule[], from: number, to: number): readonly DraftRule[] {
  const rule = rules[from];
  if (!rule) return rules;
  const rest = rules.filter((_, at) => at !== from);
  const place = Math.max(0, Math.min(rest.length, to));
  return place === from ? rules : [...rest.slice(0, place), rule, ...rest.slice(place)];
}

/** A word typed into the list of words: split at commas, each once. */
export const withWords = (words: readonly string[], typed: string): readonly string[] => [
  ...new Set([
    ...words,
    ...typed
      .split(',')
      .map((word) => word.normalize('NFC').trim().toLowerCase())
      .filter(Boolean),
  ]),
];
