import { constants } from '@smarthp/kit/federation';
import { Field, Int, ObjectType } from 'type-graphql';
import * as book from './category-book.js';
import { ReportQuestion } from './question.type.js';

export const Sensitivity = constants('Sensitivity', book.SENSITIVITIES, 'How careful the public view of a field is.', {
  BLUR_LOCATION: 'The public sees the ward, not the street.',
  PRIVATE: 'Never public, whatever the reporter ticked.',
});
export const EvidenceRule = constants('EvidenceRule', book.EVIDENCE_RULES, 'Whether a citizen must send a photo.', {
  WANTED: 'The form asks for one.',
  REQUIRED: 'The app may not send the report without one.',
});
export const DefaultPublication = constants(
  'DefaultPublication',
  book.DEFAULT_PUBLICATIONS,
  'Where a report begins whose reporter agreed to publication.',
  { PENDING: 'It waits for the desk.', PRIVATE: 'It stays closed until the desk publishes it.' },
);

@ObjectType({ description: 'A field (sub-category) of a category.' })
export class ReportField {
  @Field(() => String, { description: 'Stable code, unique within its category.' })
  code!: string;

  @Field(() => String, { description: 'Vietnamese name.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Lucide icon name.' })
  icon!: string;

  @Field(() => Boolean, { description: 'Closing needs an after-photo.' })
  needsAfterPhoto!: boolean;

  @Field(() => Boolean, { description: 'Who wrote the result may not approve it.' })
  needsFourEyes!: boolean;

  @Field(() => Sensitivity, { description: 'How careful its public view is.' })
  sensitivity!: book.Sensitivity;

  @Field(() => DefaultPublication, { description: 'Where publication begins.' })
  defaultPublication!: book.DefaultPublication;

  @Field(() => EvidenceRule, { description: 'Whether a citizen must send a photo.' })
  evidence!: book.EvidenceRule;

  @Field(() => Int, { description: 'Reports nearer than this, in metres, may be of the same thing.' })
  duplicateRadiusM!: number;

  @Field(() => Int, { description: 'Reports younger than so many days may be of the same thing.' })
  duplicateDays!: number;

  @Field(() => Int, { description: 'Its place among the fields.' })
  order!: number;

  @Field(() => Int, { description: 'Which version of its rules this is.' })
  version!: number;

  @Field(() => Boolean, { description: 'It may no longer be chosen; reports that have it keep it.' })
  retired!: boolean;

  @Field(() => [ReportQuestion], { description: 'What the form asks, in order.' })
  questions!: readonly ReportQuestion[];
}

@ObjectType({ description: 'One of the five categories of the city.' })
export class ReportCategory {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'Vietnamese name, as the city writes it.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Lucide icon name.' })
  icon!: string;

  @Field(() => [ReportField], { description: 'Its fields, to choose from.' })
  fields!: readonly ReportField[];
}
