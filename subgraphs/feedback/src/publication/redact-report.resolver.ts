import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { problemOf } from '../report/report-door.js';
import { isRefusal } from '../report/refusal.js';
import { ReportActResult } from '../report/report-result.type.js';
import { drawAndRedact } from './redact-report.command.js';

@InputType({ description: 'A rectangle on a photo, as parts of its width and height from the upper left corner.' })
export class PhotoBoxInput {
  @Field(() => Float, { description: 'Left edge, 0 to 1.' })
  x!: number;

  @Field(() => Float, { description: 'Upper edge, 0 to 1.' })
  y!: number;

  @Field(() => Float, { description: 'Width, above 0, at most 1.' })
  width!: number;

  @Field(() => Float, { description: 'Height, above 0, at most 1.' })
  height!: number;
}

@InputType({ description: 'The words the public reads. A part left empty: the original is good.' })
export class PublicWordsInput {
  @Field(() => String, { nullable: true, description: 'The line that says what it is about.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The text.' })
  body?: string | null;
}

@InputType({ description: 'What the public sees of one photo of the report.' })
export class PhotoRedactionInput {
  @Field(() => ID, { description: 'The photo.' })
  mediaId!: string;

  @Field(() => [PhotoBoxInput], {
    nullable: true,
    description: 'Parts to blur, all of them; an empty list shows the photo whole. Left out: as before.',
  })
  boxes?: PhotoBoxInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Keep the photo from the public. Left out: as before.' })
  withheld?: boolean | null;
}

@InputType({ description: 'Makes the public version of a report: words, and photos with parts blurred for good.' })
export class RedactReportInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => Int, { description: 'The version the caller decided on.' })
  version!: number;

  @Field(() => PublicWordsInput, { nullable: true, description: 'Public words. Left out: as before.' })
  words?: PublicWordsInput | null;

  @Field(() => [PhotoRedactionInput], { defaultValue: [], description: 'Photos to change; the others stay.' })
  photos!: PhotoRedactionInput[];

  @Field(() => String, { nullable: true, description: 'A note among staff.' })
  note?: string | null;
}

@Resolver()
export class RedactReportResolver {
  @Mutation(() => ReportActResult, {
    description: 'Makes the public version of a report: words, and photos with parts blurred for good.',
  })
  async redactReport(@Arg('input', () => RedactReportInput) input: RedactReportInput, @Ctx() context: ReportContext) {
    const outcome = await drawAndRedact(context, input);
    return isRefusal(outcome) ? problemOf(outcome, context.viewer.language) : outcome;
  }
}
