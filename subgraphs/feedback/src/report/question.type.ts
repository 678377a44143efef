import { constants } from '@smarthp/kit/federation';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { QUESTION_KINDS, type QuestionKind as Kind } from './typed-question.js';

export const QuestionKind = constants('QuestionKind', QUESTION_KINDS, 'What an answer to a question must be.', {
  TEXT: 'A line of words; `max` is its longest length.',
  NUMBER: 'A number between `min` and `max`, in `unit`.',
  YES_NO: 'YES or NO.',
  ONE_OF: 'The code of one option.',
  MANY_OF: 'Codes of options, separated by commas.',
  DATE: 'A civil date, YYYY-MM-DD.',
});

@ObjectType({ description: 'Ends the form: what to do instead of reporting, because somebody is in danger.' })
export class FormStop {
  @Field(() => String, { description: 'Number to call: 112, 113, 114 or 115.' })
  phone!: string;

  @Field(() => String, { description: 'What to do, in Vietnamese.' })
  words!: string;

  @Field(() => String, { description: 'What to do, in English.' })
  wordsEn!: string;
}

@ObjectType({ description: 'One answer to choose.' })
export class QuestionOption {
  @Field(() => String, { description: 'Stable within its question.' })
  code!: string;

  @Field(() => String, { description: 'Vietnamese words.' })
  text!: string;

  @Field(() => String, { description: 'English words.' })
  textEn!: string;

  @Field(() => FormStop, { nullable: true, description: 'Choosing it ends the form.' })
  stop!: FormStop | null;
}

@ObjectType({ description: 'A question a field asks whoever reports.' })
export class ReportQuestion {
  @Field(() => String, { description: 'Stable within its field.' })
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

  @Field(() => Boolean, { description: 'A form that asks it may not be sent without an answer.' })
  required!: boolean;

  @Field(() => String, { nullable: true, description: 'Unit of a number.' })
  unit!: string | null;

  @Field(() => Float, { nullable: true, description: 'Smallest number.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'Largest number, or the longest text in characters.' })
  max!: number | null;

  @Field(() => [QuestionOption], { description: 'What ONE_OF and MANY_OF choose from.' })
  options!: readonly QuestionOption[];

  @Field(() => FormStop, { nullable: true, description: 'Answering YES ends the form.' })
  stopIfYes!: FormStop | null;
}

@ObjectType({ description: 'A question of the report’s field and what was answered, in the language of the caller.' })
export class ReportAnswer {
  @Field(() => String, { description: 'Code of the question within its field.' })
  questionCode!: string;

  @Field(() => String, { description: 'The question as it was asked.' })
  question!: string;

  @Field(() => String, { description: 'The answer in words.' })
  answer!: string;

  @Field(() => String, { description: 'The answer as it was sent.' })
  value!: string;

  @Field(() => Int, { description: 'Version of the field that asked.' })
  version!: number;
}
