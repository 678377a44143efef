import { Field, Float, InputType, Int } from 'type-graphql';
import type * as book from '../report/category-book.js';
import { DefaultPublication, EvidenceRule, Sensitivity } from '../report/category.type.js';
import { QuestionKind } from '../report/question.type.js';
import { RuleChangeInput } from '../report/rule.input.js';
import type { QuestionKind as Kind } from '../report/typed-question.js';

@InputType({ description: 'What ends the form.' })
export class FormStopInput {
  @Field(() => String, { description: 'Number to call: 112, 113, 114 or 115.' })
  phone!: string;

  @Field(() => String, { description: 'What to do, in Vietnamese.' })
  words!: string;

  @Field(() => String, { description: 'What to do, in English.' })
  wordsEn!: string;
}

@InputType({ description: 'One answer to choose.' })
export class QuestionOptionInput {
  @Field(() => String, { description: 'Stable within its question.' })
  code!: string;

  @Field(() => String, { description: 'Vietnamese words.' })
  text!: string;

  @Field(() => String, { description: 'English words.' })
  textEn!: string;

  @Field(() => FormStopInput, { nullable: true, description: 'Choosing it ends the form.' })
  stop!: FormStopInput | null;
}

@InputType({ description: 'A question of a field.' })
export class ReportQuestionInput {
  @Field(() => String, { description: 'Stable within its field; answers are kept under it.' })
  code!: string;

  @Field(() => QuestionKind, { description: 'What the answer must be.' })
  kind!: Kind;

  @Field(() => String, { description: 'The question in Vietnamese.' })
  text!: string;

  @Field(() => String, { description: 'The question in English.' })
  textEn!: string;

  @Field(() => String, { nullable: true, description: 'How to answer it, in Vietnamese.' })
  help!: string | null;

  @Field(() => String, { nullable: true, description: 'How to answer it, in English.' })
  helpEn!: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'It must be answered.' })
  required!: boolean;

  @Field(() => String, { nullable: true, description: 'Unit of a number.' })
  unit!: string | null;

  @Field(() => Float, { nullable: true, description: 'Smallest number.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'Largest number, or the longest text in characters.' })
  max!: number | null;

  @Field(() => [QuestionOptionInput], { defaultValue: [], description: 'What ONE_OF and MANY_OF choose from.' })
  options!: QuestionOptionInput[];

  @Field(() => FormStopInput, { nullable: true, description: 'Answering YES ends the form.' })
  stopIfYes!: FormStopInput | null;
}

@InputType({ description: 'A field of a category as it shall be from a day on.' })
export class SaveReportFieldInput extends RuleChangeInput {
  @Field(() => String, { description: 'Its category.' })
  categoryCode!: string;

  @Field(() => String, { description: 'Its code; for a new field one that is free.' })
  code!: string;

  @Field(() => String, { description: 'Vietnamese name.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Lucide icon name.' })
  icon!: string;

  @Field(() => Int, { defaultValue: 50, description: 'Its place among the fields.' })
  order!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Closing needs an after-photo.' })
  needsAfterPhoto!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Who wrote the result may not approve it.' })
  needsFourEyes!: boolean;

  @Field(() => Sensitivity, { defaultValue: 'NORMAL', description: 'How careful its public view is.' })
  sensitivity!: book.Sensitivity;

  @Field(() => DefaultPublication, { defaultValue: 'PENDING', description: 'Where publication begins.' })
  defaultPublication!: book.DefaultPublication;

  @Field(() => EvidenceRule, { defaultValue: 'OPTIONAL', description: 'Whether a citizen must send a photo.' })
  evidence!: book.EvidenceRule;

  @Field(() => Int, {
    defaultValue: 100,
    description: 'Reports nearer than this, in metres, may be of the same thing.',
  })
  duplicateRadiusM!: number;

  @Field(() => Int, { defaultValue: 14, description: 'Reports younger than so many days may be of the same thing.' })
  duplicateDays!: number;

  @Field(() => [ReportQuestionInput], { defaultValue: [], description: 'What the form asks, in order.' })
  questions!: ReportQuestionInput[];
}

@InputType({ description: 'The end of a field from a day on.' })
export class RetireReportFieldInput extends RuleChangeInput {
  @Field(() => String, { description: 'Its category.' })
  categoryCode!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;
}

@InputType({ description: 'How a category is shown from a day on; its Vietnamese name is the city’s.' })
export class RenameReportCategoryInput extends RuleChangeInput {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Lucide icon name.' })
  icon!: string;
}
