import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { invalid, type Refusal } from '../../report/refusal.js';
import type { ReportContext } from '../../report/report-context.js';
import { problemOf } from '../../report/report-door.js';
import { unitRef } from '../../report/unit.type.js';
import { keepingRefused, mustSeeRouting } from '../must-see-routing.js';
import { setById } from '../rules/rule-sets.repository.js';
import { RoutingRuleSet } from '../rules/rule-set.type.js';
import { staffRef } from '../rules/rule-set.view.js';
import { dryRunById, insertDryRun, newestDryRun, type StoredDryRun } from './dry-run.repository.js';
import type { TrialResult } from './replay.rules.js';
import { RoutingDryRun, StartRoutingDryRunInput, StartRoutingDryRunResult, type DryRunResult } from './dry-run.type.js';

@Resolver(() => RoutingRuleSet)
export class DryRunResolver {
  @FieldResolver(() => RoutingDryRun, { nullable: true, description: 'Its newest dry run.' })
  async dryRun(@Root() set: RoutingRuleSet, @Ctx() { em }: ReportContext): Promise<RoutingDryRun | null> {
    const run = await newestDryRun(em(), set.id);
    return run ? runView(run) : null;
  }

  @Query(() => RoutingDryRun, { nullable: true, description: 'One dry run; null when there is none with this id.' })
  async routingDryRun(
    @Arg('id', () => ID) id: string,
    @Ctx() { viewer, em }: ReportContext,
  ): Promise<RoutingDryRun | null> {
    mustSeeRouting(viewer);
    const run = await dryRunById(em(), id);
    return run ? runView(run) : null;
  }

  @Mutation(() => StartRoutingDryRunResult, {
    description: 'Replays the last days against a rule set, as one job; it changes no report.',
  })
  async startRoutingDryRun(
    @Arg('input', () => StartRoutingDryRunInput) { setId, days }: StartRoutingDryRunInput,
    @Ctx() { viewer, parts }: ReportContext,
  ): Promise<typeof StartRoutingDryRunResult> {
    const set = await setById(parts.database.em(), setId);
    const refused: Refusal | undefined =
      keepingRefused(viewer) ??
      (set ? undefined : { refused: 'NOT_FOUND' }) ??
      (days >= 1 && days <= 365 ? undefined : invalid({ path: ['input', 'days'], code: 'NOT_VALID' }));
    if (refused || !set) return problemOf(refused ?? { refused: 'NOT_FOUND' }, viewer.language) as never;
    const startedAt = parts.clock.now();
    const id = await parts.database.transaction(async (em) => {
      const run = await insertDryRun(em, { setId, setVersion: set.version, days, startedBy: viewer.id, startedAt });
      await parts.queue.enqueue(em, 'routing-dry-run', { runId: run });
      return run;
    });
    return runView((await dryRunById(parts.database.em(), id))!);
  }
}

const runView = ({ result, startedBy, ...run }: StoredDryRun): RoutingDryRun =>
  Object.assign(new RoutingDryRun(), {
    ...run,
    startedBy: staffRef(startedBy),
    result: result && resultView(result),
  });

function resultView({ late, ...result }: TrialResult): DryRunResult {
  const share = (sum: number): number => (late.counted ? sum / late.counted : 0);
  return {
    ...result,
    moves: result.moves.map((move) => ({
      from: unitRef(move.from)!,
      to: unitRef(move.to),
      count: move.count,
      samples: [...move.samples],
    })),
    loads: result.loads.map(({ unitId, ...load }) => ({ unit: unitRef(unitId)!, ...load })),
    rules: result.rules.map((rule) => ({ ...rule })),
    late: {
      counted: late.counted,
      answered: late.answered,
      reallyLate: late.reallyLate,
      shareBefore: share(late.before),
      shareAfter: share(late.after),
    },
  };
}
