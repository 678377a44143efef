import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { approveExtension } from './approve-extension.command.js';

@InputType({ description: 'The leader grants the time asked for; the reporter reads the new date and why.' })
export class ApproveExtensionInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;
}

@Resolver()
export class ApproveExtensionResolver {
  @Mutation(() => ReportActResult, {
    description: 'The leader grants the time asked for; the reporter reads the new date and why.',
  })
  approveExtension(
    @Arg('input', () => ApproveExtensionInput) input: ApproveExtensionInput,
    @Ctx() context: ReportContext,
  ) {
    return answer(context, approveExtension, input);
  }
}
