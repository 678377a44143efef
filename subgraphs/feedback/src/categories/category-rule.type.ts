import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import { ReportField } from '../report/category.type.js';
import { DatedVersion } from '../report/dated-version.type.js';

@ObjectType({ description: 'A field as it is, was or will be from a day on.' })
export class FieldVersion extends DatedVersion {
  @Field(() => ReportField, { description: 'Its rules in this version.' })
  field!: ReportField;
}

@ObjectType({ description: 'A field with everything it was and will be, for who keeps the rules.' })
export class FieldRule {
  @Field(() => ID, { description: 'Category and code.' })
  id!: string;

  @Field(() => String, { description: 'Its category.' })
  categoryCode!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Int, { description: 'The newest version; a change names it.' })
  newestVersion!: number;

  @Field(() => [FieldVersion], { description: 'Every version, newest change first.' })
  versions!: readonly FieldVersion[];
}

@ObjectType({ description: 'A category as it is, was or will be from a day on.' })
export class CategoryVersion extends DatedVersion {
  @Field(() => String, { description: 'Vietnamese name.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Lucide icon name.' })
  icon!: string;
}

@ObjectType({ description: 'A category with everything it was and will be, for who keeps the rules.' })
export class CategoryRule {
  @Field(() => ID, { description: 'Its code.' })
  id!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Int, { description: 'The newest version; a change names it.' })
  newestVersion!: number;

  @Field(() => [CategoryVersion], { description: 'Every version, newest change first.' })
  versions!: readonly CategoryVersion[];

  @Field(() => [FieldRule], { description: 'Its fields, also the retired and the planned ones.' })
  fields!: readonly FieldRule[];
}

const orProblem = (name: string) => (value: object) => (isProblem(value) ? value.constructor.name : name);

export const SaveFieldResult = createUnionType({
  name: 'SaveFieldResult',
  description: 'The field after the change, or why it was not made.',
  types: () => [FieldRule, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound] as const,
  resolveType: orProblem('FieldRule'),
});

export const SaveCategoryResult = createUnionType({
  name: 'SaveCategoryResult',
  description: 'The category after the change, or why it was not made.',
  types: () => [CategoryRule, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound] as const,
  resolveType: orProblem('CategoryRule'),
});
