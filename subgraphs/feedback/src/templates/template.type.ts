import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { DatedVersion } from '../report/dated-version.type.js';
import type * as codes from '../report/report-codes.js';
import { ReportAction, ReportStatus } from '../report/report-enums.js';
import { RuleChangeInput } from '../report/rule.input.js';
import { Unit } from '../report/unit.type.js';

@ObjectType({ description: 'Words ready for an act on a report, its places filled for that report.' })
export class AnswerTemplate {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'What staff call it.' })
  name!: string;

  @Field(() => String, { description: 'The words, filled.' })
  body!: string;

  @Field(() => Boolean, { description: 'It belongs to a unit; otherwise it is shared by the city.' })
  ofUnit!: boolean;
}

@ObjectType({ description: 'A place a template may leave open.' })
export class TemplateVariable {
  @Field(() => String, { description: 'What is written between the braces.' })
  name!: string;

  @Field(() => String, { description: 'What will stand there, in the language of the caller.' })
  meaning!: string;
}

@ObjectType({ description: 'How a text would read for a report.' })
export class TemplatePreview {
  @Field(() => String, { description: 'The text, filled.' })
  text!: string;

  @Field(() => [String], { description: 'What is wrong with its places, in the language of the caller.' })
  wrong!: string[];
}

@ObjectType({ description: 'A template as it is, was or will be from a day on.' })
export class TemplateVersion extends DatedVersion {
  @Field(() => String, { description: 'What staff call it.' })
  name!: string;

  @Field(() => ReportAction, { nullable: true, description: 'The act it is for; null: every act with words.' })
  act!: codes.ReportAction | null;

  @Field(() => String, { nullable: true, description: 'Only for this category.' })
  categoryCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Only for this field of it.' })
  fieldCode!: string | null;

  @Field(() => [ReportStatus], { description: 'Only in these statuses; none: in all.' })
  statuses!: readonly codes.ReportStatus[];

  @Field(() => String, { description: 'The words with their open places.' })
  body!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit it belongs to; null: shared by the city.' })
  unit!: Unit | null;

  @Field(() => Int, { description: 'Its place in the list.' })
  order!: number;
}

@ObjectType({ description: 'A template with everything it was and will be, for who keeps it.' })
export class TemplateRule {
  @Field(() => ID, { description: 'Its code.' })
  id!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Int, { description: 'The newest version; a change names it.' })
  newestVersion!: number;

  @Field(() => Boolean, { description: 'The caller may change it.' })
  mayChange!: boolean;

  @Field(() => [TemplateVersion], { description: 'Every version, newest change first.' })
  versions!: readonly TemplateVersion[];
}

@InputType({ description: 'A template as it shall be from a day on.' })
export class SaveAnswerTemplateInput extends RuleChangeInput {
  @Field(() => String, { description: 'Its code; for a new template one that is free.' })
  code!: string;

  @Field(() => String, { description: 'What staff call it.' })
  name!: string;

  @Field(() => ReportAction, { nullable: true, description: 'The act it is for; absent: every act with words.' })
  act!: codes.ReportAction | null;

  @Field(() => String, { nullable: true, description: 'Only for this category.' })
  categoryCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Only for this field of it.' })
  fieldCode!: string | null;

  @Field(() => [ReportStatus], { defaultValue: [], description: 'Only in these statuses; none: in all.' })
  statuses!: codes.ReportStatus[];

  @Field(() => String, { description: 'The words with their open places: {{code}}.' })
  body!: string;

  @Field(() => ID, { nullable: true, description: 'The unit it belongs to; absent: shared by the city.' })
  unitId!: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'Its place in the list.' })
  order!: number;
}

@InputType({ description: 'The end of a template from a day on.' })
export class RetireAnswerTemplateInput extends RuleChangeInput {
  @Field(() => String, { description: 'Its code.' })
  code!: string;
}

export const SaveTemplateResult = createUnionType({
  name: 'SaveTemplateResult',
  description: 'The template after the change, or why it was not made.',
  types: () => [TemplateRule, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'TemplateRule'),
});
