import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { rulesOn, type EscalationRule as Row } from '../report/escalation-rules.js';
import { dateOf, dayNumberOf } from '../report/report-clock.js';
import type { ReportContext } from '../report/report-context.js';
import type { Urgency } from '../report/report-codes.js';
import { mustSeeSettings } from '../report/settings.policy.js';
import { unitRef } from '../report/unit.type.js';
import { endEscalationRule, setEscalationRule } from './change-rule.command.js';
import {
  EndEscalationRuleInput,
  EscalationRule,
  EscalationRuleResult,
  NameableStaff,
  SetEscalationRuleInput,
} from './escalation.type.js';
import { MAY_BE_NAMED, holdsOneOf, namesBeforehand } from './people-to-tell.js';

const view = (row: Row, isInForce: boolean, { parts }: ReportContext): EscalationRule => ({
  key: row.key,
  level: row.level,
  limit: row.limit,
  trigger: row.trigger,
  amount: row.amount,
  urgency: row.urgency as Urgency | null,
  audience: row.audience,
  staff: row.staffIds.map((id) => ({ id })),
  names: namesBeforehand(parts.staff, row),
  effectiveFrom: row.effectiveFrom,
  isInForce,
  isEnd: row.ended,
  changedBy: row.changedBy === 'system' ? null : { id: row.changedBy },
  changedAt: row.changedAt,
  note: row.note,
});

@Resolver()
export class EscalationResolver {
  @Query(() => [EscalationRule], {
    description: 'Who is told of what lateness: the rules that hold and those planned.',
  })
  escalationRules(@Ctx() context: ReportContext): EscalationRule[] {
    mustSeeSettings(context.viewer);
    const { rules, clock } = context.parts;
    const rows = rules.escalations();
    const today = dateOf(dayNumberOf(clock.now().getTime()));
    const current = rulesOn(rows, today);
    const dates = [...new Set(rows.map(({ effectiveFrom }) => effectiveFrom))].filter((date) => date > today).sort();
    const planned = dates.flatMap((date) => {
      const begun = rows.filter((row) => row.effectiveFrom === date);
      return begun.filter((row) => !begun.some((other) => other.key === row.key && other.version > row.version));
    });
    return [...current.map((row) => view(row, true, context)), ...planned.map((row) => view(row, false, context))].sort(
      (a, b) => a.limit.localeCompare(b.limit) || a.level - b.level || (a.urgency ?? '').localeCompare(b.urgency ?? ''),
    );
  }

  @Query(() => [NameableStaff], { description: 'The staff a rule of escalation can name, by name.' })
  nameableStaff(@Ctx() { viewer, parts }: ReportContext): NameableStaff[] {
    mustSeeSettings(viewer);
    return parts.staff
      .all()
      .filter((one) => holdsOneOf(one, MAY_BE_NAMED))
      .map(({ id, displayName, title, unitId }) => ({ id, name: displayName, title, unit: unitRef(unitId) }));
  }

  @Mutation(() => EscalationRuleResult, { description: 'A rule of escalation from a day on.' })
  setEscalationRule(
    @Arg('input', () => SetEscalationRuleInput, { description: 'The rule.' }) input: SetEscalationRuleInput,
    @Ctx() context: ReportContext,
  ) {
    return setEscalationRule(context, input);
  }

  @Mutation(() => EscalationRuleResult, { description: 'Ends a rule of escalation from a day on.' })
  endEscalationRule(
    @Arg('input', () => EndEscalationRuleInput, { description: 'Which, and from when.' }) input: EndEscalationRuleInput,
    @Ctx() context: ReportContext,
  ) {
    return endEscalationRule(context, input);
  }
}
