import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { unmergeReport } from './unmerge-report.command.js';

@InputType({ description: 'Takes a merged report out again, with its followers; it goes on where it stood.' })
export class UnmergeReportInput {
  @Field(() => String, { description: 'Human code of the merged report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'Why it is not the same thing; the reporter reads it.' })
  reason!: string;
}

@Resolver()
export class UnmergeReportResolver {
  @Mutation(() => ReportActResult, {
    description: 'Takes a merged report out again, with its followers; it goes on where it stood.',
  })
  unmergeReport(@Arg('input', () => UnmergeReportInput) input: UnmergeReportInput, @Ctx() context: ReportContext) {
    return answer(context, unmergeReport, input);
  }
}
