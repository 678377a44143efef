import type { Channel, Urgency } from '../../report/report-codes.js';
import { dateOf, dayNumberOf } from '../../report/report-clock.js';
import { foldWords, standsIn } from './fold-words.rules.js';
import { fieldKey, type RoutingRule, type RuleConditions, type RuleWindow } from './routing-rule.js';

/** What the rules look at. `at` is the moment the report is routed, milliseconds since 1970. */
export interface RoutingFacts {
  readonly categoryCode: string;
  readonly fieldCode?: string | null;
  readonly wardId: string;
  readonly text: string;
  readonly channel: Channel;
  readonly urgency: Urgency;
  readonly at: number;
}

export const REASON_KINDS = ['CATEGORY', 'FIELD', 'WARD', 'WORD', 'CHANNEL', 'URGENCY', 'TIME', 'ALWAYS'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** One condition that held, with what made it hold. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly value: string;
}

/** What the rules must know of units. */
export interface UnitWorld {
  /** The unit that has it now: itself, or who succeeded it; undefined when it is gone without successor. */
  standing(unitId: string): string | undefined;
  /** The unit that answers for a field in a ward on a civil date. */
  answering(field: string, wardId: string, date: string): string | undefined;
}

export const MISS_KINDS = [...REASON_KINDS, 'INACTIVE', 'NOT_IN_FORCE', 'NO_UNIT'] as const;
export type MissKind = (typeof MISS_KINDS)[number];

/** How one rule looked at a report. */
export interface RuleVerdict {
  readonly rule: RoutingRule;
  readonly reasons: readonly Reason[];
  /** The first condition that did not hold; null when all did. */
  readonly missed: MissKind | null;
  readonly unitId: string | null;
}

export interface Routed {
  readonly rule: RoutingRule;
  readonly unitId: string;
  readonly coordinatingUnitIds: readonly string[];
  readonly reasons: readonly Reason[];
}

const MINUTE = 60_000;
const OFFSET = 7 * 60;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday

/** Whether a moment lies in the window; over midnight the weekday is that of the evening it opened. */
export function isWithin(window: RuleWindow, at: number): boolean {
  const day = dayNumberOf(at);
  const minute = (Math.floor(at / MINUTE) + OFFSET) % (24 * 60);
  const [from, to] = [minutesOf(window.from), minutesOf(window.to)];
  const on = (one: number): boolean => !window.weekdays.length || window.weekdays.includes(weekdayOf(one));
  if (from === to) return on(day);
  if (from < to) return minute >= from && minute < to && on(day);
  return minute >= from ? on(day) : minute < to && on(day - 1);
}

/** Judges one condition after another and stops at the first that does not hold. */
function judge(
  conditions: RuleConditions,
  facts: RoutingFacts,
  folded: string,
): { reasons: Reason[]; missed: ReasonKind | null } {
  const field = fieldKey(facts.categoryCode, facts.fieldCode);
  const checks: readonly (readonly [ReasonKind, boolean, () => string | undefined])[] = [
    [
      'CATEGORY',
      conditions.categories.length > 0,
      () => conditions.categories.find((one) => one === facts.categoryCode),
    ],
    ['FIELD', conditions.fields.length > 0, () => conditions.fields.find((one) => one === field)],
    ['WARD', conditions.wards.length > 0, () => conditions.wards.find((one) => one === facts.wardId)],
    ['WORD', conditions.words.length > 0, () => conditions.words.find((one) => standsIn(folded, one))],
    ['CHANNEL', conditions.channels.length > 0, () => conditions.channels.find((one) => one === facts.channel)],
    ['URGENCY', conditions.urgencies.length > 0, () => conditions.urgencies.find((one) => one === facts.urgency)],
    ['TIME', conditions.window !== null, () => within(conditions.window!, facts.at)],
  ];
  const reasons: Reason[] = [];
  for (const [kind, asked, held] of checks) {
    if (!asked) continue;
    const value = held();
    if (value === undefined) return { reasons, missed: kind };
    reasons.push({ kind, value });
  }
  return { reasons: reasons.length ? reasons : [{ kind: 'ALWAYS', value: '' }], missed: null };
}

const within = (window: RuleWindow, at: number): string | undefined =>
  isWithin(window, at) ? `${window.from}–${window.to}` : undefined;

/** Where a rule would send it; null when that unit is gone, or nobody answers for the field there. */
function targetOf(rule: RoutingRule, facts: RoutingFacts, world: UnitWorld, date: string): string | null {
  const named =
    rule.targetKind === 'UNIT'
      ? rule.targetUnitId
      : rule.targetKind === 'WARD'
        ? facts.wardId
        : world.answering(fieldKey(facts.categoryCode, facts.fieldCode), facts.wardId, date);
  return (named && world.standing(named)) || null;
}

/** How every rule looks at the report, in their order; the first without a miss is where it goes. */
export function verdicts(rules: readonly RoutingRule[], facts: RoutingFacts, world: UnitWorld): RuleVerdict[] {
  const folded = foldWords(facts.text);
  const date = dateOf(dayNumberOf(facts.at));
  return rules.map((rule) => {
    if (!rule.active) return { rule, reasons: [], missed: 'INACTIVE', unitId: null };
    if ((rule.effectiveFrom && date < rule.effectiveFrom) || (rule.effectiveTo && date > rule.effectiveTo))
      return { rule, reasons: [], missed: 'NOT_IN_FORCE', unitId: null };
    const { reasons, missed } = judge(rule.conditions, facts, folded);
    if (missed) return { rule, reasons, missed, unitId: null };
    const unitId = targetOf(rule, facts, world, date);
    return { rule, reasons, missed: unitId ? null : 'NO_UNIT', unitId };
  });
}

/** The first rule that holds and has a unit to send to; undefined when the desk must decide by itself. */
export function route(rules: readonly RoutingRule[], facts: RoutingFacts, world: UnitWorld): Routed | undefined {
  const first = verdicts(rules, facts, world).find(({ missed }) => missed === null);
  if (!first?.unitId) return undefined;
  const helpers = first.rule.coordinatingUnitIds.flatMap((id) => world.standing(id) ?? []);
  return {
    rule: first.rule,
    unitId: first.unitId,
    coordinatingUnitIds: [...new Set(helpers)].filter((id) => id !== first.unitId),
    reasons: first.reasons,
  };
}

/** What a report says of itself to the rules. */
export const factsOf = (
  report: {
    readonly categoryCode: string;
    readonly fieldCode?: string | null;
    readonly wardId: string;
    readonly title: string;
    readonly body: string;
    readonly channel: Channel;
    readonly urgency: Urgency;
  },
  at: number,
): RoutingFacts => ({
  categoryCode: report.categoryCode,
  fieldCode: report.fieldCode ?? null,
  wardId: report.wardId,
  text: `${report.title} . ${report.body}`,
  channel: report.channel,
  urgency: report.urgency,
  at,
});
