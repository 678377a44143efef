import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { askExtension } from './ask-extension.command.js';

@InputType({
  description: 'The unit asks its leader for more time, by days or to a moment; before the due time and once.',
})
export class AskExtensionInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, {
    description: 'Why; the reporter reads it once the extension is granted. At most 500 characters.',
  })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Working days after the due time; days of the wall clock where the clock never stops.',
  })
  days?: number | null;

  @Field(() => Date, { nullable: true, description: 'Or the moment asked for; it is moved onto working time.' })
  until?: Date | null;
}

@Resolver()
export class AskExtensionResolver {
  @Mutation(() => ReportActResult, {
    description: 'The unit asks its leader for more time, by days or to a moment; before the due time and once.',
  })
  askExtension(@Arg('input', () => AskExtensionInput) input: AskExtensionInput, @Ctx() context: ReportContext) {
    return answer(context, askExtension, input);
  }
}
