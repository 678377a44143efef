import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { keepPrivate } from './keep-private.command.js';

@InputType({ description: 'Leaves a report that waits for publication private.' })
export class KeepPrivateInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'Why; the reporter reads it.' })
  reason!: string;
}

@Resolver()
export class KeepPrivateResolver {
  @Mutation(() => ReportActResult, { description: 'Leaves a report that waits for publication private.' })
  keepPrivate(@Arg('input', () => KeepPrivateInput) input: KeepPrivateInput, @Ctx() context: ReportContext) {
    return answer(context, keepPrivate, input);
  }
}
