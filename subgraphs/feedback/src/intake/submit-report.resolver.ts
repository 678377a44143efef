import { GeoPointInput } from '@smarthp/kit/federation';
import { ActionNotAllowed, InvalidInput, NotSignedIn } from '@smarthp/kit/problems';
import { Arg, Ctx, Field, Float, ID, InputType, Mutation, Resolver, createUnionType } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import { problemOf } from '../report/report-door.js';
import { Channel, Urgency } from '../report/report-enums.js';
import { isRefusal } from '../report/refusal.js';
import { ConsentMissing, MediaProblem, OutsideCity } from '../report/report-problems.type.js';
import { resolveReportOr } from '../report/report-result.type.js';
import { ReportType } from '../report/report.type.js';
import { submitReport } from './submit-report.command.js';

export const SubmitReportResult = createUnionType({
  name: 'SubmitReportResult',
  description: 'The new report, or why it was not taken.',
  types: () =>
    [ReportType, InvalidInput, NotSignedIn, ActionNotAllowed, ConsentMissing, OutsideCity, MediaProblem] as const,
  resolveType: resolveReportOr,
});

@InputType({ description: 'The person the desk or a partner writes for.' })
export class OnBehalfOfInput {
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Vietnamese phone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
}

@InputType({ description: 'An answer to a question of the field.' })
export class AnswerInput {
  @Field(() => String, { description: 'Code of the question.' })
  questionCode!: string;

  @Field(() => String, { description: 'The answer, as the kind of the question says; empty: not answered.' })
  value!: string;
}

@InputType({ description: 'A new report.' })
export class SubmitReportInput {
  @Field(() => String, { description: 'Made by the client once per draft; the same key gives the same report.' })
  idempotencyKey!: string;

  @Field(() => String, { description: 'One of the five categories.' })
  categoryCode!: string;

  @Field(() => String, { nullable: true, description: 'One of its fields.' })
  fieldCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A line that says what it is about; made of the text when absent.',
  })
  title?: string | null;

  @Field(() => String, { description: 'What happened, at most 2,000 characters.' })
  body!: string;

  @Field(() => GeoPointInput, { description: 'Where it is.' })
  location!: GeoPointInput;

  @Field(() => Float, { nullable: true, description: 'How exact the point is, metres.' })
  accuracyM?: number | null;

  @Field(() => String, { nullable: true, description: 'Address in words.' })
  address?: string | null;

  @Field(() => ID, { nullable: true, description: 'Ward, commune or zone; the nearest when absent.' })
  wardId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Photos uploaded before, at most 6.' })
  mediaIds!: string[];

  @Field(() => Boolean, { description: 'Whether everybody may see it, once the desk agrees.' })
  mayBePublic!: boolean;

  @Field(() => String, { nullable: true, description: 'Version of ‘Quyền và nghĩa vụ’ the person accepted.' })
  rightsVersion?: string | null;

  @Field(() => Urgency, { defaultValue: 'NORMAL', description: 'How much it presses, as the sender sees it.' })
  urgency!: codes.Urgency;

  @Field(() => OnBehalfOfInput, { nullable: true, description: 'Only for the desk and partners: on whose behalf.' })
  onBehalfOf?: OnBehalfOfInput | null;

  @Field(() => Channel, { nullable: true, description: 'Only for the desk: how it came in.' })
  channel?: codes.Channel | null;

  @Field(() => [AnswerInput], {
    nullable: true,
    description:
      'Answers to the questions of the field. Absent: the client does not know of questions, and none has to be answered.',
  })
  answers?: AnswerInput[] | null;
}

@Resolver()
export class SubmitReportResolver {
  @Mutation(() => SubmitReportResult, { description: 'Sends a report; safe to send again with the same key.' })
  async submitReport(
    @Arg('input', () => SubmitReportInput) input: SubmitReportInput,
    @Ctx() { parts, viewer }: ReportContext,
  ) {
    const outcome = await submitReport(parts, viewer, input);
    return isRefusal(outcome) ? problemOf(outcome, viewer.language) : outcome;
  }
}
