import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { withdrawReport } from './withdraw-report.command.js';

@InputType({ description: 'The reporter takes the report back before work has begun.' })
export class WithdrawReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why, if the person wants to say.' })
  reason?: string | null;
}

@Resolver()
export class WithdrawReportResolver {
  @Mutation(() => ReportActResult, { description: 'The reporter takes the report back before work has begun.' })
  withdrawReport(@Arg('input', () => WithdrawReportInput) input: WithdrawReportInput, @Ctx() context: ReportContext) {
    return answer(context, withdrawReport, input);
  }
}
