import type { RoutingRule } from '../rules/routing-rule.js';
import { route, type RoutingFacts, type UnitWorld } from '../rules/route.rules.js';
import { lateEstimate, type HandlingTimes } from './late-share.rules.js';

/** A report of the past as a replay needs it. */
export interface PastReport {
  readonly code: string;
  readonly facts: RoutingFacts;
  /** Who has or had it at last. */
  readonly unitId: string;
  /** Wall-clock hours it left the unit; null when it has no due time. */
  readonly allowedHours: number | null;
  /** It was really answered after its due time; null while open or without due time. */
  readonly wasLate: boolean | null;
}

export interface Moved {
  readonly from: string;
  /** Null: no rule held, the desk would have had to decide. */
  readonly to: string | null;
  readonly count: number;
  readonly samples: readonly string[];
}

export interface UnitLoad {
  readonly unitId: string;
  readonly before: number;
  readonly after: number;
  /** Expected late answers by the estimate, with the old and the new share of reports. */
  readonly lateBefore: number;
  readonly lateAfter: number;
  /** Estimated from the city's distribution: the unit has closed too few of its own. */
  readonly borrowed: boolean;
}

export interface TrialResult {
  readonly reports: number;
  readonly same: number;
  readonly moved: number;
  readonly unmatched: number;
  readonly moves: readonly Moved[];
  readonly loads: readonly UnitLoad[];
  readonly rules: readonly { readonly name: string; readonly position: number; readonly count: number }[];
  /** Reports with a due time, those really late of the answered ones, and the two estimates over the same reports. */
  readonly late: {
    readonly counted: number;
    readonly answered: number;
    readonly reallyLate: number;
    readonly before: number;
    readonly after: number;
  };
}

const MOST_SAMPLES = 5;
const MOST_MOVES = 300;

/** Sends past reports through a rule set, one after another, and keeps count. */
export class Replay {
  private readonly moves = new Map<string, { from: string; to: string | null; count: number; samples: string[] }>();
  private readonly loads = new Map<
    string,
    { before: number; after: number; lateBefore: number; lateAfter: number; borrowed: boolean }
  >();
  private readonly used = new Map<string, { name: string; position: number; count: number }>();
  private counts = { reports: 0, same: 0, moved: 0, unmatched: 0 };
  private late = { counted: 0, answered: 0, reallyLate: 0, before: 0, after: 0 };

  constructor(
    private readonly rules: readonly RoutingRule[],
    private readonly world: UnitWorld,
    private readonly times: HandlingTimes,
  ) {}

  take(report: PastReport): void {
    const routed = route(this.rules, report.facts, this.world);
    this.counts.reports += 1;
    if (routed) {
      const used = this.used.get(routed.rule.id) ?? {
        name: routed.rule.name,
        position: routed.rule.position,
        count: 0,
      };
      this.used.set(routed.rule.id, { ...used, count: used.count + 1 });
    }
    const to = routed?.unitId ?? null;
    // A unit that was dissolved since and its successor are the same office.
    const same = to !== null && to === (this.world.standing(report.unitId) ?? report.unitId);
    this.counts.same += Number(same);
    this.counts.moved += Number(to !== null && !same);
    this.counts.unmatched += Number(to === null);
    if (!same) this.noteMove(report.unitId, to, report.code);
    this.noteLoad(report, same || to === null ? report.unitId : to);
  }

  result(): TrialResult {
    return {
      ...this.counts,
      moves: [...this.moves.values()]
        .sort((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1))
        .slice(0, MOST_MOVES),
      loads: [...this.loads.entries()]
        .map(([unitId, load]) => ({ unitId, ...load }))
        .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || b.before - a.before),
      rules: [...this.used.values()].sort((a, b) => a.position - b.position),
      late: { ...this.late },
    };
  }

  private noteMove(from: string, to: string | null, code: string): void {
    const key = `${from}\n${to ?? ''}`;
    const move = this.moves.get(key) ?? { from, to, count: 0, samples: [] };
    move.count += 1;
    if (move.samples.length < MOST_SAMPLES) move.samples.push(code);
    this.moves.set(key, move);
  }

  /** A report without a rule stays with whom it had: the desk would choose as it did. */
  private noteLoad(report: PastReport, afterUnit: string): void {
    const [before, after] = [this.load(report.unitId), this.load(afterUnit)];
    before.before += 1;
    after.after += 1;
    if (report.wasLate !== null) {
      this.late.answered += 1;
      this.late.reallyLate += Number(report.wasLate);
    }
    if (report.allowedHours === null) return;
    const [old, fresh] = [report.unitId, afterUnit].map((unit) => lateEstimate(this.times, unit, report.allowedHours!));
    if (!old || !fresh) return;
    this.late.counted += 1;
    this.late.before += old.late;
    this.late.after += fresh.late;
    before.lateBefore += old.late;
    after.lateAfter += fresh.late;
    before.borrowed ||= old.borrowed;
    after.borrowed ||= fresh.borrowed;
  }

  private load(unitId: string) {
    const load = this.loads.get(unitId) ?? { before: 0, after: 0, lateBefore: 0, lateAfter: 0, borrowed: false };
    this.loads.set(unitId, load);
    return load;
  }
}
