import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { supplyInformation } from './supply-information.command.js';

@InputType({ description: 'Answers the question that was asked.' })
export class SupplyInformationInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'The answer.' })
  text!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Photos uploaded before.' })
  mediaIds!: string[];
}

@Resolver()
export class SupplyInformationResolver {
  @Mutation(() => ReportActResult, { description: 'Answers the question that was asked.' })
  supplyInformation(
    @Arg('input', () => SupplyInformationInput) input: SupplyInformationInput,
    @Ctx() context: ReportContext,
  ) {
    return answer(context, supplyInformation, input);
  }
}
