import { Field, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../report/unit.type.js';

@ObjectType({ description: 'More time a unit has asked its leader for, not yet decided.' })
export class ExtensionAsked {
  @Field(() => Date, { description: 'When it was asked for.' })
  askedAt!: Date;

  @Field(() => StaffMember, { nullable: true, description: 'Who asked.' })
  askedBy!: StaffMember | null;

  @Field(() => Date, { description: 'The due time asked for.' })
  until!: Date;

  @Field(() => String, { description: 'Why; the reporter reads it once the extension is granted.' })
  reason!: string;
}

@ObjectType({ description: 'An officer of the lead unit who may have the report in hand.' })
export class OfficerChoice {
  @Field(() => StaffMember, { description: 'The officer.' })
  officer!: StaffMember;

  @Field(() => String, { description: 'Name to show.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Position, in Vietnamese.' })
  title!: string | null;

  @Field(() => Int, { description: 'How many open reports they have in hand.' })
  openReports!: number;
}
