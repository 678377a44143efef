import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { mustWorkOnReports } from '../report/must-work-on-reports.js';
import { sightIn } from '../report/public-view.js';
import type { ReportContext } from '../report/report-context.js';
import { reportByCode } from '../report/report.repository.js';
import { ReportType } from '../report/report.type.js';
import { mergeCandidates, type Candidate } from './merge-candidates.read.js';
import { similarAround } from './similar-around.read.js';

@ObjectType({ description: 'A report that may be about the same thing.' })
export class MergeCandidate {
  @Field(() => ReportType, { description: 'The other report.' })
  report!: ReportType;

  @Field(() => Float, { description: 'Metres between the two.' })
  distanceM!: number;

  @Field(() => Float, { description: 'How alike the words are, 0 to 1.' })
  likeness!: number;
}

@ObjectType({ description: 'Reports of the same field close by in the last hours: perhaps one incident.' })
export class SimilarAround {
  @Field(() => Int, { description: 'How many there are, the report itself included.' })
  count!: number;

  @Field(() => Int, { description: 'Hours looked back.' })
  hours!: number;

  @Field(() => Int, { description: 'Metres looked around.' })
  radiusM!: number;

  @Field(() => [ReportType], { description: 'They, oldest first; at most a hundred.' })
  reports!: ReportType[];
}

@Resolver()
export class MergeCandidatesResolver {
  @Query(() => [MergeCandidate], {
    description: 'Reports that may be the same thing as this one, likest first; at most eight. For staff with a queue.',
  })
  async mergeCandidates(
    @Arg('code', () => String, { description: 'Human code of the report to merge.' }) code: string,
    @Ctx() context: ReportContext,
  ): Promise<Candidate[]> {
    mustWorkOnReports(context.viewer);
    const report = await reportByCode(context.em(), code);
    return report && sightIn(context.parts, context.viewer, report) ? mergeCandidates(context, report) : [];
  }

  @Query(() => SimilarAround, {
    nullable: true,
    description: 'Whether many report the same around here just now; null when not. For staff with a queue.',
  })
  async similarAround(
    @Arg('code', () => String, { description: 'Human code of one of them.' }) code: string,
    @Ctx() context: ReportContext,
  ) {
    mustWorkOnReports(context.viewer);
    const report = await reportByCode(context.em(), code);
    return report && sightIn(context.parts, context.viewer, report) ? similarAround(context, report) : null;
  }
}
