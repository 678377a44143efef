import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { hideReport } from './hide-report.command.js';

@InputType({ description: 'Takes the report out of public sight.' })
export class HideReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'Why; only staff read it, unless `tellReporter`.' })
  reason!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'The reporter reads the reason too.' })
  tellReporter!: boolean;
}

@Resolver()
export class HideReportResolver {
  @Mutation(() => ReportActResult, { description: 'Takes the report out of public sight.' })
  hideReport(@Arg('input', () => HideReportInput) input: HideReportInput, @Ctx() context: ReportContext) {
    return answer(context, hideReport, input);
  }
}
