import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { refuseReopening } from './refuse-reopening.command.js';

@InputType({ description: 'The desk supervisor finds the result good: the report closes with its result as it was.' })
export class RefuseReopeningInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'Why; the reporter reads it.' })
  reason!: string;
}

@Resolver()
export class RefuseReopeningResolver {
  @Mutation(() => ReportActResult, {
    description: 'The desk supervisor finds the result good: the report closes with its result as it was.',
  })
  refuseReopening(
    @Arg('input', () => RefuseReopeningInput) input: RefuseReopeningInput,
    @Ctx() context: ReportContext,
  ) {
    return answer(context, refuseReopening, input);
  }
}
