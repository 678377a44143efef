import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { DatedVersion } from '../report/dated-version.type.js';
import { RuleChangeInput } from '../report/rule.input.js';

@ObjectType({ description: 'A ground on which the desk may refuse a report today.' })
export class GroundToRefuse {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'What the citizen reads, in Vietnamese.' })
  text!: string;

  @Field(() => String, { description: 'What the citizen reads, in English.' })
  textEn!: string;

  @Field(() => String, { nullable: true, description: 'The rule it rests on.' })
  legalBasis!: string | null;
}

@ObjectType({ description: 'A ground as it is, was or will be from a day on.' })
export class GroundVersion extends DatedVersion {
  @Field(() => String, { description: 'What the citizen reads, in Vietnamese.' })
  text!: string;

  @Field(() => String, { description: 'What the citizen reads, in English.' })
  textEn!: string;

  @Field(() => String, { nullable: true, description: 'The rule it rests on.' })
  legalBasis!: string | null;

  @Field(() => Int, { description: 'Its place in the list.' })
  order!: number;
}

@ObjectType({ description: 'A ground with everything it was and will be, for who keeps the rules.' })
export class GroundRule {
  @Field(() => ID, { description: 'Its code.' })
  id!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Int, { description: 'The newest version; a change names it.' })
  newestVersion!: number;

  @Field(() => [GroundVersion], { description: 'Every version, newest change first.' })
  versions!: readonly GroundVersion[];
}

@InputType({ description: 'A ground as it shall be from a day on.' })
export class SaveRefusalGroundInput extends RuleChangeInput {
  @Field(() => String, { description: 'Its code; for a new ground one that is free.' })
  code!: string;

  @Field(() => String, { description: 'What the citizen reads, in Vietnamese.' })
  text!: string;

  @Field(() => String, { description: 'What the citizen reads, in English.' })
  textEn!: string;

  @Field(() => String, { nullable: true, description: 'The rule it rests on.' })
  legalBasis!: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'Its place in the list.' })
  order!: number;
}

@InputType({ description: 'The end of a ground from a day on.' })
export class RetireRefusalGroundInput extends RuleChangeInput {
  @Field(() => String, { description: 'Its code.' })
  code!: string;
}

export const SaveGroundResult = createUnionType({
  name: 'SaveGroundResult',
  description: 'The ground after the change, or why it was not made.',
  types: () => [GroundRule, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'GroundRule'),
});
