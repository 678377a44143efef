import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { delegateReport } from './delegate-report.command.js';

@InputType({
  description: 'Puts the report into the hands of an officer of the lead unit, or of nobody in particular.',
})
export class DelegateReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The officer; null takes it out of everybody’s hands.' })
  officerId?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to colleagues, not shown to the reporter.' })
  note?: string | null;
}

@Resolver()
export class DelegateReportResolver {
  @Mutation(() => ReportActResult, {
    description: 'Puts the report into the hands of an officer of the lead unit, or of nobody in particular.',
  })
  delegateReport(@Arg('input', () => DelegateReportInput) input: DelegateReportInput, @Ctx() context: ReportContext) {
    return answer(context, delegateReport, input);
  }
}
