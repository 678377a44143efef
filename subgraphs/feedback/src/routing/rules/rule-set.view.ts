import type { Parts } from '../../report/report-parts.js';
import { categoriesToday } from '../../report/rule-books.js';
import { unitRef, type StaffMember, type Unit } from '../../report/unit.type.js';
import { roomOf } from '../must-see-routing.js';
import { sayReason } from '../reason-words.js';
import { standingUnit } from '../succession/standing-unit.rules.js';
import type { RuleDraft } from './keep-draft.command.js';
import type { RuleVerdict as Verdict } from './route.rules.js';
import { NO_CONDITIONS, type RoutingRule as Rule } from './routing-rule.js';
import type { RoutingRuleInput } from './routing.input.js';
import type { StoredSet } from './rule-sets.repository.js';
import { RoutingRuleSet, type RoutingReason, type RoutingRule, type RuleVerdict } from './rule-set.type.js';

const STAFF = /^staff:/;
export const staffRef = (id: string | null | undefined): StaffMember | null => (id && STAFF.test(id) ? { id } : null);
export const unitRefs = (ids: readonly string[]): Unit[] => ids.map((id) => unitRef(id)!);

export const setView = (parts: Parts, set: StoredSet): RoutingRuleSet =>
  Object.assign(new RoutingRuleSet(), {
    ...set,
    inForce: roomOf(parts).book.inForce()?.id === set.id,
    createdBy: staffRef(set.createdBy),
    publishedBy: staffRef(set.publishedBy),
  });

export function ruleView({ units }: Parts, rule: Rule): RoutingRule {
  const { conditions, targetUnitId, coordinatingUnitIds, ...rest } = rule;
  const named = targetUnitId ? units.unit(targetUnitId) : undefined;
  const gone = !!targetUnitId && !named?.isActive;
  const heir = gone ? standingUnit((id) => units.unit(id), targetUnitId) : undefined;
  return {
    ...rest,
    conditions: { ...NO_CONDITIONS, ...conditions, wards: unitRefs(conditions.wards) } as RoutingRule['conditions'],
    targetUnit: unitRef(targetUnitId),
    coordinatingUnits: unitRefs(coordinatingUnitIds),
    flag: gone ? (heir ? 'FOLLOWS_SUCCESSOR' : 'UNIT_GONE') : null,
    successor: unitRef(heir),
  };
}

export const reasonViews = (
  { units, books }: Parts,
  reasons: readonly { readonly kind: string; readonly value: string }[],
  language: 'vi' | 'en',
): RoutingReason[] =>
  reasons.map(({ kind, value }) => ({
    kind: kind as RoutingReason['kind'],
    value,
    text: sayReason({ kind, value }, language, { units, categories: categoriesToday(books) }),
  }));

export const verdictView = (parts: Parts, verdict: Verdict, language: 'vi' | 'en'): RuleVerdict => ({
  position: verdict.rule.position,
  name: verdict.rule.name,
  reasons: reasonViews(parts, verdict.reasons, language),
  missed: verdict.missed,
  unit: unitRef(verdict.unitId),
});

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** A rule as typed, with what was left out said. */
export const draftOf = (input: RoutingRuleInput): RuleDraft => ({
  name: input.name,
  conditions: {
    categories: unique(input.conditions.categories),
    fields: unique(input.conditions.fields),
    wards: unique(input.conditions.wards),
    words: unique(input.conditions.words.map((word) => word.normalize('NFC').trim()).filter(Boolean)),
    channels: unique(input.conditions.channels),
    urgencies: unique(input.conditions.urgencies),
    window: input.conditions.window ? { ...input.conditions.window } : null,
  },
  targetKind: input.targetKind,
  targetUnitId: input.targetKind === 'UNIT' ? (input.targetUnitId ?? null) : null,
  coordinatingUnitIds: unique(input.coordinatingUnitIds),
  urgency: input.urgency ?? null,
  auto: input.auto,
  active: input.active,
  effectiveFrom: input.effectiveFrom ?? null,
  effectiveTo: input.effectiveTo ?? null,
  note: input.note?.trim() || null,
});
