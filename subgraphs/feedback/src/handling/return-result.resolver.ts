import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { returnResult } from './return-result.command.js';

@InputType({ description: 'The leader gives the result back for rework.' })
export class ReturnResultInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'What is missing.' })
  reason!: string;
}

@Resolver()
export class ReturnResultResolver {
  @Mutation(() => ReportActResult, { description: 'The leader gives the result back for rework.' })
  returnResult(@Arg('input', () => ReturnResultInput) input: ReturnResultInput, @Ctx() context: ReportContext) {
    return answer(context, returnResult, input);
  }
}
