import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { classifyReport } from './classify-report.command.js';

@InputType({
  description:
    'The desk gives the report another category or field; where its time limit differs, the due time is counted again.',
})
export class ClassifyReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'The category; one in force.' })
  categoryCode!: string;

  @Field(() => String, { nullable: true, description: 'The field within it.' })
  fieldCode?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to colleagues, not shown to the reporter.' })
  note?: string | null;
}

@Resolver()
export class ClassifyReportResolver {
  @Mutation(() => ReportActResult, {
    description:
      'The desk gives the report another category or field; where its time limit differs, the due time is counted again.',
  })
  classifyReport(@Arg('input', () => ClassifyReportInput) input: ClassifyReportInput, @Ctx() context: ReportContext) {
    return answer(context, classifyReport, input);
  }
}
