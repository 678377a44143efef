import type { Channel, Urgency } from '../../report/report-codes.js';

/** Hours in the city within which a rule holds. `from` later than `to` runs over midnight. */
export interface RuleWindow {
  /** 1 Monday to 7 Sunday; the day the window opens. Empty: every day. */
  readonly weekdays: readonly number[];
  /** HH:MM. */
  readonly from: string;
  readonly to: string;
}

/** All that are said must hold; of each list any one. An empty list asks nothing. */
export interface RuleConditions {
  readonly categories: readonly string[];
  /** `CATEGORY/FIELD`: the same field code may stand in two categories. */
  readonly fields: readonly string[];
  readonly wards: readonly string[];
  readonly words: readonly string[];
  readonly channels: readonly Channel[];
  readonly urgencies: readonly Urgency[];
  readonly window: RuleWindow | null;
}

/** UNIT: that unit. WARD: the ward it lies in. AREA: the unit that answers for this field in this ward. */
export const TARGET_KINDS = ['UNIT', 'WARD', 'AREA'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export interface RoutingRule {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly conditions: RuleConditions;
  readonly targetKind: TargetKind;
  readonly targetUnitId: string | null;
  readonly coordinatingUnitIds: readonly string[];
  /** Urgency to propose to the desk. */
  readonly urgency: Urgency | null;
  /** Given to the unit at once when the desk receives the report. */
  readonly auto: boolean;
  readonly active: boolean;
  /** Civil dates within which the rule counts; both days included. */
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly note: string | null;
}

export const NO_CONDITIONS: RuleConditions = {
  categories: [],
  fields: [],
  wards: [],
  words: [],
  channels: [],
  urgencies: [],
  window: null,
};

export const fieldKey = (categoryCode: string, fieldCode: string | null | undefined): string =>
  `${categoryCode}/${fieldCode ?? ''}`;
