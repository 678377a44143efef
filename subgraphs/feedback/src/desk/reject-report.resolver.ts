import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { rejectReport } from './reject-report.command.js';

@InputType({ description: 'The desk refuses the report on a stated ground.' })
export class RejectReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'One of the refusal grounds.' })
  groundCode!: string;

  @Field(() => String, { nullable: true, description: 'A word to the reporter.' })
  note?: string | null;
}

@Resolver()
export class RejectReportResolver {
  @Mutation(() => ReportActResult, { description: 'The desk refuses the report on a stated ground.' })
  rejectReport(@Arg('input', () => RejectReportInput) input: RejectReportInput, @Ctx() context: ReportContext) {
    return answer(context, rejectReport, input);
  }
}
