import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { publishReport } from './publish-report.command.js';

@InputType({ description: 'Lets everybody see the report, when the reporter agreed.' })
export class PublishReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;
}

@Resolver()
export class PublishReportResolver {
  @Mutation(() => ReportActResult, { description: 'Lets everybody see the report, when the reporter agreed.' })
  publishReport(@Arg('input', () => PublishReportInput) input: PublishReportInput, @Ctx() context: ReportContext) {
    return answer(context, publishReport, input);
  }
}
