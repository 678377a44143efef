import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { reopenReport } from './reopen-report.command.js';

@InputType({ description: 'The reporter says it is not solved; within 10 days of the result, at most twice.' })
export class ReopenReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'What is still wrong.' })
  reason!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Photos uploaded before.' })
  mediaIds!: string[];
}

@Resolver()
export class ReopenReportResolver {
  @Mutation(() => ReportActResult, {
    description: 'The reporter says it is not solved; within 10 days of the result, at most twice.',
  })
  reopenReport(@Arg('input', () => ReopenReportInput) input: ReopenReportInput, @Ctx() context: ReportContext) {
    return answer(context, reopenReport, input);
  }
}
