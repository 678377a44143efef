import type { Problem } from '@smarthp/kit/problems';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isRefusal, type Refusal } from '../../report/refusal.js';
import type { ReportContext } from '../../report/report-context.js';
import { problemOf } from '../../report/report-door.js';
import { keepingRefused, mustSeeRouting, roomOf } from '../must-see-routing.js';
import { compareSets } from './compare-sets.rules.js';
import { createDraft, discardDraft, publishDraft, saveDraft } from './keep-draft.command.js';
import {
  CreateRoutingDraftInput,
  DiscardRoutingDraftInput,
  PublishRoutingDraftInput,
  SaveRoutingDraftInput,
} from './routing.input.js';
import { rulesOf, setById, setsOf, type StoredSet } from './rule-sets.repository.js';
import {
  DiscardRoutingDraftResult,
  RoutingDraftDiscarded,
  RoutingRule,
  RoutingRuleSet,
  RoutingRuleSetResult,
  RuleChange,
} from './rule-set.type.js';
import { draftOf, ruleView, setView } from './rule-set.view.js';

const MOST_SETS = 100;

@Resolver(() => RoutingRuleSet)
export class RuleSetsResolver {
  @Query(() => [RoutingRuleSet], {
    description: 'Rule sets: drafts, those to come, the one in force and the older ones; at most 100.',
  })
  async routingRuleSets(@Ctx() { viewer, em, parts }: ReportContext): Promise<RoutingRuleSet[]> {
    mustSeeRouting(viewer);
    return (await setsOf(em(), MOST_SETS)).map((set) => setView(parts, set));
  }

  @Query(() => RoutingRuleSet, { nullable: true, description: 'One rule set; null when there is none with this id.' })
  async routingRuleSet(
    @Arg('id', () => ID) id: string,
    @Ctx() { viewer, em, parts }: ReportContext,
  ): Promise<RoutingRuleSet | null> {
    mustSeeRouting(viewer);
    const set = await setById(em(), id);
    return set ? setView(parts, set) : null;
  }

  @FieldResolver(() => [RoutingRule], { description: 'Its rules, in order.' })
  async rules(@Root() set: RoutingRuleSet, @Ctx() { em, parts }: ReportContext): Promise<RoutingRule[]> {
    return (await rulesOf(em(), set.id)).map((rule) => ruleView(parts, rule));
  }

  @FieldResolver(() => Int, { description: 'How many rules it has.' })
  async ruleCount(@Root() set: RoutingRuleSet, @Ctx() { em }: ReportContext): Promise<number> {
    return (await rulesOf(em(), set.id)).length;
  }

  @FieldResolver(() => [RuleChange], { description: 'What it would change in the set in force today.' })
  async changes(@Root() set: RoutingRuleSet, @Ctx() { em, parts }: ReportContext): Promise<RuleChange[]> {
    const before = roomOf(parts).book.inForce()?.rules ?? [];
    return compareSets(before, await rulesOf(em(), set.id)).map((change) => ({
      kind: change.kind,
      before: change.before && ruleView(parts, change.before),
      after: change.after && ruleView(parts, change.after),
    }));
  }

  @Mutation(() => RoutingRuleSetResult, { description: 'Begins a draft, empty or with the rules of another set.' })
  createRoutingDraft(
    @Arg('input', () => CreateRoutingDraftInput) { name, fromId }: CreateRoutingDraftInput,
    @Ctx() context: ReportContext,
  ) {
    return this.keep(context, () => createDraft(context.parts, context.viewer, name, fromId ?? null));
  }

  @Mutation(() => RoutingRuleSetResult, { description: 'Puts name and rules in the place of those the draft has.' })
  saveRoutingDraft(
    @Arg('input', () => SaveRoutingDraftInput) input: SaveRoutingDraftInput,
    @Ctx() context: ReportContext,
  ) {
    return this.keep(context, () => saveDraft(context.parts, { ...input, rules: input.rules.map(draftOf) }));
  }

  @Mutation(() => RoutingRuleSetResult, { description: 'Makes a draft the city’s rules from a day on.' })
  async publishRoutingDraft(
    @Arg('input', () => PublishRoutingDraftInput) input: PublishRoutingDraftInput,
    @Ctx() context: ReportContext,
  ) {
    return this.keep(context, async () => {
      const outcome = await publishDraft(context.parts, context.viewer, input);
      if (!isRefusal(outcome)) await roomOf(context.parts).book.read();
      return outcome;
    });
  }

  @Mutation(() => DiscardRoutingDraftResult, { description: 'Throws a draft away.' })
  async discardRoutingDraft(
    @Arg('input', () => DiscardRoutingDraftInput) input: DiscardRoutingDraftInput,
    @Ctx() context: ReportContext,
  ) {
    const { language } = context.viewer;
    const refused = keepingRefused(context.viewer);
    const outcome = refused ?? (await discardDraft(context.parts, input));
    return outcome === true
      ? Object.assign(new RoutingDraftDiscarded(), { id: input.id })
      : problemOf(outcome, language);
  }

  private async keep(
    context: ReportContext,
    work: () => Promise<StoredSet | Refusal>,
  ): Promise<RoutingRuleSet | Problem> {
    const outcome = keepingRefused(context.viewer) ?? (await work());
    return isRefusal(outcome) ? problemOf(outcome, context.viewer.language) : setView(context.parts, outcome);
  }
}
