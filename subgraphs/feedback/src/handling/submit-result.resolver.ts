import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { submitResult } from './submit-result.command.js';

@InputType({ description: 'Hands the result in for approval.' })
export class SubmitResultInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'What was done.' })
  text!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Photos uploaded before.' })
  mediaIds!: string[];

  @Field(() => String, { nullable: true, description: 'Why there is no after-photo, where the field asks for one.' })
  noPhotoReason?: string | null;
}

@Resolver()
export class SubmitResultResolver {
  @Mutation(() => ReportActResult, { description: 'Hands the result in for approval.' })
  submitResult(@Arg('input', () => SubmitResultInput) input: SubmitResultInput, @Ctx() context: ReportContext) {
    return answer(context, submitResult, input);
  }
}
