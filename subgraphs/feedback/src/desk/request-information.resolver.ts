import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { requestInformation } from './request-information.command.js';

@InputType({
  description:
    'Asks the reporter a question; before the work by the desk, during it by the unit, whose clock then stands still.',
})
export class RequestInformationInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'What is to be answered.' })
  question!: string;
}

@Resolver()
export class RequestInformationResolver {
  @Mutation(() => ReportActResult, {
    description:
      'Asks the reporter a question; before the work by the desk, during it by the unit, whose clock then stands still.',
  })
  requestInformation(
    @Arg('input', () => RequestInformationInput) input: RequestInformationInput,
    @Ctx() context: ReportContext,
  ) {
    return answer(context, requestInformation, input);
  }
}
