import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { sendBackReport } from './send-back-report.command.js';

@InputType({ description: 'The unit gives the report back to the desk, within two working days of the assignment.' })
export class SendBackReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'Why it is not theirs.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'Whose it may be.' })
  suggestedUnitId?: string | null;
}

@Resolver()
export class SendBackReportResolver {
  @Mutation(() => ReportActResult, {
    description: 'The unit gives the report back to the desk, within two working days of the assignment.',
  })
  sendBackReport(@Arg('input', () => SendBackReportInput) input: SendBackReportInput, @Ctx() context: ReportContext) {
    return answer(context, sendBackReport, input);
  }
}
