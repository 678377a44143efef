import type { LimitKind } from './limit-kinds.js';

export const ESCALATION_LEVELS = [1, 2, 3] as const;
export const ESCALATION_TRIGGERS = ['BREACH', 'PERCENT', 'HOURS_LATE'] as const;
export type EscalationTrigger = (typeof ESCALATION_TRIGGERS)[number];
export const ESCALATION_AUDIENCES = [
  'LEAD_UNIT_COORDINATOR',
  'LEAD_UNIT_LEADER',
  'DESK_SUPERVISOR',
  'CITY_OFFICE',
  'CITY_LEADER',
  'NAMED',
] as const;
export type EscalationAudience = (typeof ESCALATION_AUDIENCES)[number];

/** Who is told of what lateness, in force from a civil date on. */
export interface EscalationRule {
  readonly key: string;
  readonly level: number;
  readonly limit: LimitKind;
  readonly trigger: EscalationTrigger;
  /** PERCENT: of the limit, over 100. HOURS_LATE: hours that count after the due time. BREACH: 0. */
  readonly amount: number;
  /** Only reports of this urgency; null: of each. */
  readonly urgency: string | null;
  readonly audience: EscalationAudience;
  /** For NAMED. */
  readonly staffIds: readonly string[];
  readonly effectiveFrom: string;
  readonly ended: boolean;
  /** Counts up with every change. */
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly note: string;
}

/** Of each rule the row that counts on `date`: the latest begun, and of those the newest change. */
export function rulesOn(rows: readonly EscalationRule[], date: string): EscalationRule[] {
  const best = new Map<string, EscalationRule>();
  for (const row of rows) {
    if (row.effectiveFrom > date) continue;
    const other = best.get(row.key);
    const later =
      !other ||
      row.effectiveFrom > other.effectiveFrom ||
      (row.effectiveFrom === other.effectiveFrom && row.version > other.version);
    if (later) best.set(row.key, row);
  }
  return [...best.values()].filter(({ ended }) => !ended);
}

/** The rules for a limit of a report: a rule for its very urgency takes the place of the general ones of its level. */
export function rulesFor(rules: readonly EscalationRule[], limit: LimitKind, urgency: string): EscalationRule[] {
  const own = rules.filter((rule) => rule.limit === limit && rule.urgency === urgency);
  const general = rules.filter(
    (rule) => rule.limit === limit && rule.urgency === null && !own.some(({ level }) => level === rule.level),
  );
  return [...own, ...general];
}
