import { ActionNotAllowed, InvalidInput, NotFound, isProblem } from '@smarthp/kit/problems';
import { Arg, Ctx, Field, InputType, Mutation, Resolver, createUnionType } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { Satisfaction } from '../report/report-enums.js';
import { Rating } from '../report/report.type.js';
import { openTracked } from '../report/tracked-caller.js';
import { TooOften, TrackingLinkEnded } from '../report/tracking-problems.type.js';
import { rateReport } from './rate-report.command.js';

export const RateTrackedResult = createUnionType({
  name: 'RateTrackedResult',
  description: 'The opinion as it was kept, or why it was not.',
  types: () => [Rating, InvalidInput, ActionNotAllowed, NotFound, TrackingLinkEnded, TooOften] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'Rating'),
});

@InputType({ description: 'What the caller thinks of the result.' })
export class RateTrackedInput {
  @Field(() => String, { description: 'The last part of the tracking link.' })
  token!: string;

  @Field(() => Satisfaction, { description: 'One of three levels.' })
  level!: codes.Satisfaction;

  @Field(() => String, { nullable: true, description: 'In their own words.' })
  comment?: string | null;
}

@Resolver()
export class RateTrackedResolver {
  @Mutation(() => RateTrackedResult, {
    description: 'The caller without an account rates the result by the tracking link; this closes the report.',
  })
  async rateTracked(
    @Arg('input', () => RateTrackedInput) { token, level, comment }: RateTrackedInput,
    @Ctx() context: ReportContext,
  ) {
    const opened = await openTracked(context, token);
    if (isProblem(opened)) return opened;
    const { code, version } = opened.report;
    const outcome = await answer(opened.context, rateReport, { code, version, level, comment: comment ?? null });
    if (isProblem(outcome)) return outcome;
    return { level, comment: outcome.ratingComment ?? null, at: outcome.ratedAt };
  }
}
