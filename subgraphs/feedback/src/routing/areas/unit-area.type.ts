import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { StaffMember, Unit } from '../../report/unit.type.js';

@ObjectType({ description: 'What a unit answers for: fields in wards, within civil dates.' })
export class UnitArea {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => [String], { description: 'Fields, as CATEGORY/FIELD; empty: all.' })
  fieldKeys!: string[];

  @Field(() => [Unit], { description: 'Wards; empty: the whole city.' })
  wards!: Unit[];

  @Field(() => String, { description: 'First civil day, YYYY-MM-DD.' })
  effectiveFrom!: string;

  @Field(() => String, { nullable: true, description: 'Last civil day; null: until further notice.' })
  effectiveTo!: string | null;

  @Field(() => Boolean, { description: 'It counts today.' })
  inForce!: boolean;

  @Field(() => Unit, { nullable: true, description: 'Who answers in the place of a dissolved unit.' })
  successor!: Unit | null;

  @Field(() => String, { nullable: true, description: 'Why, or by which decision.' })
  note!: string | null;

  @Field(() => Date, { description: 'When it was said.' })
  createdAt!: Date;

  @Field(() => StaffMember, { nullable: true, description: 'Who said it; null: the system.' })
  createdBy!: StaffMember | null;

  @Field(() => Date, { nullable: true, description: 'When its end was set.' })
  endedAt!: Date | null;

  @Field(() => StaffMember, { nullable: true, description: 'Who set its end.' })
  endedBy!: StaffMember | null;
}

@InputType({ description: 'Says what a unit answers for.' })
export class AddUnitAreaInput {
  @Field(() => ID, { description: 'The unit; it must be active.' })
  unitId!: string;

  @Field(() => [String], { defaultValue: [], description: 'Fields, as CATEGORY/FIELD; empty: all.' })
  fields!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Wards; empty: the whole city.' })
  wardIds!: string[];

  @Field(() => String, { description: 'First civil day, YYYY-MM-DD.' })
  effectiveFrom!: string;

  @Field(() => String, { nullable: true, description: 'Last civil day.' })
  effectiveTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, or by which decision.' })
  note?: string | null;
}

@InputType({ description: 'Sets the last day of an area.' })
export class EndUnitAreaInput {
  @Field(() => ID, { description: 'The area.' })
  id!: string;

  @Field(() => String, { description: 'Last civil day, YYYY-MM-DD.' })
  effectiveTo!: string;
}

export const UnitAreaResult = createUnionType({
  name: 'UnitAreaResult',
  description: 'The area after the change, or why it did not happen.',
  types: () => [UnitArea, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'UnitArea'),
});
