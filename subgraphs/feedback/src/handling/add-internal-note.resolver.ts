import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { answer } from '../report/report-door.js';
import { ReportActResult } from '../report/report-result.type.js';
import { addInternalNote } from './add-internal-note.command.js';

@InputType({ description: 'A note among staff; nobody else ever sees it.' })
export class AddInternalNoteInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => String, { description: 'The note.' })
  text!: string;
}

@Resolver()
export class AddInternalNoteResolver {
  @Mutation(() => ReportActResult, { description: 'A note among staff; nobody else ever sees it.' })
  addInternalNote(
    @Arg('input', () => AddInternalNoteInput) input: AddInternalNoteInput,
    @Ctx() context: ReportContext,
  ) {
    return answer(context, addInternalNote, input);
  }
}
