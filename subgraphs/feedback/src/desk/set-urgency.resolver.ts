import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { Urgency } from '../report/report-enums.js';
import { ReportActResult } from '../report/report-result.type.js';
import { setUrgency } from './set-urgency.command.js';

@InputType({
  description: 'The desk says how much it presses; the due time is counted again and the citizen reads why.',
})
export class SetUrgencyInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => Urgency, { description: 'The new urgency.' })
  urgency!: codes.Urgency;

  @Field(() => String, { description: 'Why; the reporter reads it.' })
  reason!: string;
}

@Resolver()
export class SetUrgencyResolver {
  @Mutation(() => ReportActResult, {
    description: 'The desk says how much it presses; the due time is counted again and the citizen reads why.',
  })
  setUrgency(@Arg('input', () => SetUrgencyInput) input: SetUrgencyInput, @Ctx() context: ReportContext) {
    return answer(context, setUrgency, input);
  }
}
