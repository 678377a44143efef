import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { sight, type ReportContext } from '../report/report-context.js';
import type { Report } from '../report/report.entity.js';
import { ReportType } from '../report/report.type.js';
import type { StoredRouting } from '../report/routing-desk.js';
import { unitRef } from '../report/unit.type.js';
import { roomOf } from './must-see-routing.js';
import { ReportRouting, type MatchedRule } from './report-routing.type.js';
import { reasonViews, unitRefs } from './rules/rule-set.view.js';

/** Where a proposal still helps: the desk has not given it to anybody. */
const AT_DESK = ['SUBMITTED', 'NEEDS_INFO', 'RECEIVED', 'SENT_BACK', 'REOPENED'];

@Resolver(() => ReportType)
export class ReportRoutingResolver {
  @FieldResolver(() => ReportRouting, {
    nullable: true,
    description: 'Where the rules send it, why, and what became of it; only for staff who work on it.',
  })
  routing(@Root() report: Report, @Ctx() context: ReportContext): ReportRouting | null {
    if (sight(context, report) !== 'INTERNAL') return null;
    const { parts, viewer } = context;
    const kept = report.routing as unknown as Partial<StoredRouting> | null;
    const open = AT_DESK.includes(report.status);
    // At the desk the rules of today count, not those of the day it came in.
    const shown = open ? (roomOf(parts).propose(report, parts.clock.now()) ?? kept) : kept;
    if (!shown) return null;
    const reasons = reasonViews(parts, shown.reasons ?? [], viewer.language);
    const rule = matched(shown);
    return {
      unit: unitRef(shown.unitId),
      coordinatingUnits: unitRefs(shown.coordinatingUnitIds ?? []),
      rule,
      reasons,
      because:
        rule &&
        sentence(
          rule,
          reasons.map(({ text }) => text),
          viewer.language,
        ),
      urgency: shown.urgency ?? null,
      decision: open ? null : (shown.decision?.by ?? null),
      decidedAt: open || !shown.decision ? null : new Date(shown.decision.at),
    };
  }
}

const matched = ({ setId, setNumber, position, ruleName }: Partial<StoredRouting>): MatchedRule | null =>
  setId && setNumber && position && ruleName ? { setId, setNumber, position, name: ruleName } : null;

const sentence = (rule: MatchedRule, reasons: readonly string[], language: 'vi' | 'en'): string =>
  language === 'vi'
    ? `Luật ${rule.position} “${rule.name}”: ${reasons.join(', ')}`
    : `Rule ${rule.position} “${rule.name}”: ${reasons.join(', ')}`;
