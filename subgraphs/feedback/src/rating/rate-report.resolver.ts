import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { Satisfaction } from '../report/report-enums.js';
import { ReportActResult } from '../report/report-result.type.js';
import { rateReport } from './rate-report.command.js';

@InputType({ description: 'The reporter says how content they are; this closes the report.' })
export class RateReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => Satisfaction, { description: 'One of three levels.' })
  level!: codes.Satisfaction;

  @Field(() => String, { nullable: true, description: 'In their own words.' })
  comment?: string | null;
}

@Resolver()
export class RateReportResolver {
  @Mutation(() => ReportActResult, { description: 'The reporter says how content they are; this closes the report.' })
  rateReport(@Arg('input', () => RateReportInput) input: RateReportInput, @Ctx() context: ReportContext) {
    return answer(context, rateReport, input);
  }
}
