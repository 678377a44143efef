import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { EntryVisibility } from '../report/report-enums.js';
import { ReportActResult } from '../report/report-result.type.js';
import { postProgress } from './post-progress.command.js';

@InputType({ description: 'A word on how the work goes.' })
export class PostProgressInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'What happened.' })
  text!: string;

  @Field(() => EntryVisibility, { description: 'Who may read it.' })
  visibility!: codes.EntryVisibility;

  @Field(() => [ID], { defaultValue: [], description: 'Photos uploaded before.' })
  mediaIds!: string[];
}

@Resolver()
export class PostProgressResolver {
  @Mutation(() => ReportActResult, { description: 'A word on how the work goes.' })
  postProgress(@Arg('input', () => PostProgressInput) input: PostProgressInput, @Ctx() context: ReportContext) {
    return answer(context, postProgress, input);
  }
}
