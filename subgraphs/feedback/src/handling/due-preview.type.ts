import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type * as codes from '../report/report-codes.js';
import { Urgency } from '../report/report-enums.js';

@InputType({ description: 'A change to look at before it is made; what is left out stays as it is.' })
export class DueChangeInput {
  @Field(() => Urgency, { nullable: true, description: 'Another urgency.' })
  urgency?: codes.Urgency | null;

  @Field(() => String, { nullable: true, description: 'Another category; its field is then the one named here.' })
  categoryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Another field.' })
  fieldCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'An extension by so many working days.' })
  extensionDays?: number | null;

  @Field(() => Date, { nullable: true, description: 'An extension to a moment.' })
  extensionUntil?: Date | null;

  @Field(() => [ID], { nullable: true, description: 'Other units that help.' })
  coordinatingUnitIds?: string[] | null;
}

@ObjectType({ description: 'When the report would be due after a change. Nothing is changed by asking.' })
export class DuePreview {
  @Field(() => Date, { nullable: true, description: 'The due time after the change; null when no clock would run.' })
  dueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'The due time now.' })
  before!: Date | null;

  @Field(() => Boolean, { description: 'The clock after the change never stops.' })
  aroundTheClock!: boolean;

  @Field(() => String, { nullable: true, description: 'Why the change would be refused, in the caller’s language.' })
  problem!: string | null;
}
