import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { Urgency } from '../report/report-enums.js';
import { ReportActResult } from '../report/report-result.type.js';
import { receiveReport } from './receive-report.command.js';

@InputType({ description: 'The desk takes the report on; its due time is computed.' })
export class ReceiveReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => Urgency, { nullable: true, description: 'How much it presses, when the desk sees it otherwise.' })
  urgency?: codes.Urgency | null;

  @Field(() => String, { nullable: true, description: 'Category, when the desk sees it otherwise.' })
  categoryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Field, when the desk sees it otherwise.' })
  fieldCode?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to the reporter.' })
  note?: string | null;
}

@Resolver()
export class ReceiveReportResolver {
  @Mutation(() => ReportActResult, { description: 'The desk takes the report on; its due time is computed.' })
  receiveReport(@Arg('input', () => ReceiveReportInput) input: ReceiveReportInput, @Ctx() context: ReportContext) {
    return answer(context, receiveReport, input);
  }
}
