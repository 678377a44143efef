import type { Urgency } from './report-codes.js';
import type { Report } from './report.entity.js';
import type { ReportAct } from './report-act.js';
import type { TimelineEntry } from './timeline-entry.entity.js';

/** Whether the unit that got the report is the one the rules proposed. */
export const ASSIGNED_BY = ['RULE', 'AUTO', 'DESK_CHOSE_OTHERWISE', 'DESK_ALONE'] as const;
export type AssignedBy = (typeof ASSIGNED_BY)[number];

/** What `report.routing` holds: the proposal, and what became of it. Without `unitId` no rule had matched. */
export interface StoredRouting {
  readonly setId: string;
  readonly setNumber: number;
  readonly ruleId: string;
  readonly position: number;
  readonly ruleName: string;
  readonly unitId: string;
  readonly coordinatingUnitIds: readonly string[];
  readonly reasons: readonly { readonly kind: string; readonly value: string }[];
  readonly urgency: Urgency | null;
  readonly auto: boolean;
  readonly at: string;
  readonly decision: { readonly by: AssignedBy; readonly unitId: string; readonly at: string } | null;
}

/** An act that follows another by itself, in the same transaction. */
export interface FollowUp {
  readonly act: ReportAct<object>;
  readonly input: object;
}

/** The routing room: where a report should go, and why. */
export interface RoutingDesk {
  /** Keeps in `report.routing` what the rules say after a step; the act that follows by itself, if any. */
  afterStep(report: Report, entry: Pick<TimelineEntry, 'action' | 'actorKind' | 'at'>): FollowUp | undefined;
}
