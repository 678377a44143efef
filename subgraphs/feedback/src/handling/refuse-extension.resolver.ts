import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { refuseExtension } from './refuse-extension.command.js';

@InputType({ description: 'The leader refuses the time asked for; the due time stays.' })
export class RefuseExtensionInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'Why; for the unit only.' })
  reason!: string;
}

@Resolver()
export class RefuseExtensionResolver {
  @Mutation(() => ReportActResult, { description: 'The leader refuses the time asked for; the due time stays.' })
  refuseExtension(
    @Arg('input', () => RefuseExtensionInput) input: RefuseExtensionInput,
    @Ctx() context: ReportContext,
  ) {
    return answer(context, refuseExtension, input);
  }
}
