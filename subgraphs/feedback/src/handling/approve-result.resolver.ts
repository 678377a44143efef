import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { approveResult } from './approve-result.command.js';

@InputType({ description: 'The leader approves the result; the reporter gets it and may rate it.' })
export class ApproveResultInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The leader read why there is no after-photo, and lets it pass; needed where the field asks for one.',
  })
  acceptNoPhoto!: boolean;
}

@Resolver()
export class ApproveResultResolver {
  @Mutation(() => ReportActResult, {
    description: 'The leader approves the result; the reporter gets it and may rate it.',
  })
  approveResult(@Arg('input', () => ApproveResultInput) input: ApproveResultInput, @Ctx() context: ReportContext) {
    return answer(context, approveResult, input);
  }
}
