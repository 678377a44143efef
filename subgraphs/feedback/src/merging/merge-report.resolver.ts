import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { mergeReport } from './merge-report.command.js';

@InputType({ description: 'Joins the report to an earlier one of the same thing.' })
export class MergeReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'Code of the earlier report.' })
  intoCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is the same thing; needed once a unit has it, and read by the unit and the reporter.',
  })
  reason?: string | null;
}

@Resolver()
export class MergeReportResolver {
  @Mutation(() => ReportActResult, { description: 'Joins the report to an earlier one of the same thing.' })
  mergeReport(@Arg('input', () => MergeReportInput) input: MergeReportInput, @Ctx() context: ReportContext) {
    return answer(context, mergeReport, input);
  }
}
