import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ReportContext } from '../../report/report-context.js';
import { reportByCode } from '../../report/report.repository.js';
import { publicBody, publicTitle, sightIn } from '../../report/public-view.js';
import { mustSeeRouting, roomOf } from '../must-see-routing.js';
import { factsOf, route, verdicts, type RoutingFacts } from './route.rules.js';
import { RoutingRuleInput, RoutingTrialInput } from './routing.input.js';
import { rulesOf, setById } from './rule-sets.repository.js';
import { RoutingTrial } from './rule-set.type.js';
import { draftOf, unitRefs, verdictView } from './rule-set.view.js';

@Resolver()
export class TryRoutingResolver {
  @Query(() => RoutingTrial, {
    nullable: true,
    description:
      'Holds a report or some words against a rule set, or against rules not stored yet. Null: no such set, or no such report that the caller may see.',
  })
  async tryRouting(
    @Arg('input', () => RoutingTrialInput) input: RoutingTrialInput,
    @Arg('setId', () => ID, { nullable: true }) setId: string | null | undefined,
    @Arg('rules', () => [RoutingRuleInput], { nullable: true }) typed: RoutingRuleInput[] | null | undefined,
    @Ctx() context: ReportContext,
  ): Promise<RoutingTrial | null> {
    mustSeeRouting(context.viewer);
    const { parts, viewer } = context;
    const { book } = roomOf(parts);
    const set = setId ? await setById(context.em(), setId) : book.inForce();
    if (!typed && !set) return null;
    const rules = typed
      ? typed.map((rule, at) => ({ ...draftOf(rule), id: String(at + 1), position: at + 1 }))
      : await rulesOf(context.em(), set!.id);
    const facts = await this.factsFor(context, input);
    if (!facts) return null;
    const looked = verdicts(rules, facts, book).map((verdict) => verdictView(parts, verdict, viewer.language));
    return {
      decides: looked.find(({ missed }) => missed === null) ?? null,
      coordinatingUnits: unitRefs(route(rules, facts, book)?.coordinatingUnitIds ?? []),
      verdicts: looked,
    };
  }

  private async factsFor(context: ReportContext, input: RoutingTrialInput): Promise<RoutingFacts | undefined> {
    const now = input.at ?? context.parts.clock.now();
    if (input.code?.trim()) {
      const report = await reportByCode(context.em(), input.code);
      // Who keeps the rules need not work on reports; then only what everybody may see can be tried.
      const sight = report && sightIn(context.parts, context.viewer, report);
      if (!report || !sight) return undefined;
      const shown = sight === 'PUBLIC' ? { title: publicTitle(report), body: publicBody(report) } : {};
      return factsOf({ ...report, ...shown }, (input.at ?? report.receivedAt ?? report.createdAt).getTime());
    }
    return {
      categoryCode: input.categoryCode ?? 'SU_CO_HA_TANG',
      fieldCode: input.fieldCode ?? null,
      wardId: input.wardId ?? '',
      text: input.text ?? '',
      channel: input.channel ?? 'APP',
      urgency: input.urgency ?? 'NORMAL',
      at: now.getTime(),
    };
  }
}
