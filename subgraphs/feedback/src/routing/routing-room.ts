import type { AssignedBy, FollowUp, RoutingDesk, StoredRouting } from '../report/routing-desk.js';
import type { Report } from '../report/report.entity.js';
import type { ReportAct } from '../report/report-act.js';
import type { TimelineEntry } from '../report/timeline-entry.entity.js';
import type { ModelBook } from './learning/model-book.js';
import type { RuleBook } from './rules/rule-book.js';
import { factsOf, route } from './rules/route.rules.js';

/** Steps after which the proposal is worked out anew: what the rules look at has just been settled. */
const SETTLES = ['SUBMIT', 'RECEIVE', 'CLASSIFY', 'SPLIT_OFF', 'SEND_BACK', 'SUPPLY_INFO'];

interface Assigning {
  unitId: string;
  coordinatingUnitIds: string[];
  note?: string | null;
}

/** The routing room as the ground floor uses it: keeps with the report where the rules would send it, and why. */
export class RoutingRoom implements RoutingDesk {
  constructor(
    readonly book: RuleBook,
    readonly models: ModelBook,
    /** The act that gives a report to a unit; the desk's room owns it. */
    private readonly assign: ReportAct<Assigning & { code: string; version: number }>,
  ) {}

  stop(): void {
    this.book.stop();
    this.models.stop();
  }

  afterStep(report: Report, entry: Pick<TimelineEntry, 'action' | 'actorKind' | 'at'>): FollowUp | undefined {
    if (entry.action === 'ASSIGN') return void this.keepDecision(report, entry);
    if (!SETTLES.includes(entry.action)) return undefined;
    report.routing = this.propose(report, entry.at) as unknown as Record<string, unknown> | null;
    return entry.action === 'RECEIVE' ? this.byItself(report) : undefined;
  }

  /** Where the rules in force would send it now. */
  propose(report: Report, at: Date): StoredRouting | null {
    const set = this.book.inForce();
    const routed = set && route(set.rules, factsOf(report, at.getTime()), this.book);
    if (!routed) return null;
    const { rule, unitId, coordinatingUnitIds, reasons } = routed;
    return {
      setId: set.id,
      setNumber: set.number,
      ruleId: rule.id,
      position: rule.position,
      ruleName: rule.name,
      unitId,
      coordinatingUnitIds: [...coordinatingUnitIds],
      reasons: [...reasons],
      urgency: rule.urgency,
      auto: rule.auto,
      at: at.toISOString(),
      decision: null,
    };
  }

  /** What follows by itself: an ASSIGN when the rule says so and the unit still stands. */
  private byItself(report: Report): FollowUp | undefined {
    const kept = report.routing as unknown as StoredRouting | null;
    if (!kept?.auto) return undefined;
    const input = { unitId: kept.unitId, coordinatingUnitIds: [...kept.coordinatingUnitIds], note: null };
    return { act: this.assign as unknown as ReportAct<object>, input };
  }

  private keepDecision(report: Report, { actorKind, at }: Pick<TimelineEntry, 'actorKind' | 'at'>): void {
    const kept = report.routing as unknown as StoredRouting | null;
    const unitId = report.leadUnitId!;
    const by: AssignedBy =
      kept?.unitId !== unitId
        ? kept
          ? 'DESK_CHOSE_OTHERWISE'
          : 'DESK_ALONE'
        : actorKind === 'SYSTEM'
          ? 'AUTO'
          : 'RULE';
    const decision = { by, unitId, at: at.toISOString() };
    report.routing = { ...(kept ?? {}), decision };
  }
}
