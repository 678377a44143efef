import { constants } from '@smarthp/kit/federation';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../report/unit.type.js';
import { LIMIT_ROW_KINDS } from '../report/time-limits.js';
import { MovePreview } from './recount.type.js';

export const TimeLimitClass = constants('TimeLimitClass', LIMIT_ROW_KINDS, 'Which reports a limit is for.', {
  PROCEDURE: 'About administrative procedures, when nothing burns.',
});
export type TimeLimitClass = (typeof LIMIT_ROW_KINDS)[number];

const FORWARD = 'Minutes for the desk to forward it.';
const ACCEPT = 'Minutes for the unit to take it.';
const RESULT = 'Minutes for the result.';
const SEVERAL = 'Minutes for the result where units coordinate; null: the same as ever.';
const EXTENSION = 'Minutes that may be granted on top; 0: none.';
const CLOCK = 'Minutes of the wall clock; otherwise of working time.';

@ObjectType({ description: 'The time limits of a class of reports from a day on.' })
export class TimeLimit {
  @Field(() => TimeLimitClass, { description: 'Which reports.' })
  kind!: TimeLimitClass;

  @Field(() => String, { nullable: true, description: 'Only this field, category/field; null: all fields.' })
  field!: string | null;

  @Field(() => String, { description: 'Civil date from which they hold, yyyy-mm-dd.' })
  effectiveFrom!: string;

  @Field(() => Boolean, { description: 'They hold today.' })
  isInForce!: boolean;

  @Field(() => Boolean, { description: 'From that date the field goes back to the limits of its class.' })
  isEnd!: boolean;

  @Field(() => Boolean, { description: CLOCK })
  aroundTheClock!: boolean;

  @Field(() => Int, { description: FORWARD })
  forwardMinutes!: number;

  @Field(() => Int, { description: ACCEPT })
  acceptMinutes!: number;

  @Field(() => Int, { description: RESULT })
  resultMinutes!: number;

  @Field(() => Int, { nullable: true, description: SEVERAL })
  severalMinutes!: number | null;

  @Field(() => Int, { description: EXTENSION })
  extensionMinutes!: number;

  @Field(() => Boolean, { description: 'They also count for reports that were open when they came into force.' })
  alsoOpen!: boolean;

  @Field(() => StaffMember, { nullable: true, description: 'Who set them; null: they came with the product.' })
  changedBy!: StaffMember | null;

  @Field(() => Date, { description: 'When they were set.' })
  changedAt!: Date;

  @Field(() => String, { description: 'Why.' })
  note!: string;
}

@InputType({ description: 'The values of a limit.' })
abstract class LimitValuesInput {
  @Field(() => TimeLimitClass, { description: 'Which reports.' })
  kind!: TimeLimitClass;

  @Field(() => String, { nullable: true, description: 'Only this field, category/field.' })
  field?: string | null;

  @Field(() => String, { description: 'Civil date from which they hold, today or later.' })
  effectiveFrom!: string;

  @Field(() => Boolean, { description: CLOCK })
  aroundTheClock!: boolean;

  @Field(() => Int, { description: FORWARD })
  forwardMinutes!: number;

  @Field(() => Int, { description: ACCEPT })
  acceptMinutes!: number;

  @Field(() => Int, { description: RESULT })
  resultMinutes!: number;

  @Field(() => Int, { nullable: true, description: SEVERAL })
  severalMinutes?: number | null;

  @Field(() => Int, { description: EXTENSION })
  extensionMinutes!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Also for reports whose clock started before.' })
  alsoOpen!: boolean;
}

@InputType({ description: 'Limits to look at before they are saved.' })
export class TimeLimitPreviewInput extends LimitValuesInput {}

@InputType({ description: 'New limits of a class of reports, or of one field of it, from a day on.' })
export class SetTimeLimitInput extends LimitValuesInput {
  @Field(() => String, { description: 'Why they change.' })
  note!: string;
}

@InputType({ description: 'Lets a field go back to the limits of its class.' })
export class EndFieldLimitInput {
  @Field(() => TimeLimitClass, { description: 'Which reports.' })
  kind!: TimeLimitClass;

  @Field(() => String, { description: 'The field, category/field.' })
  field!: string;

  @Field(() => String, { description: 'Civil date from which it does, today or later.' })
  effectiveFrom!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Also for reports whose clock started before.' })
  alsoOpen!: boolean;

  @Field(() => String, { description: 'Why.' })
  note!: string;
}

@ObjectType({ description: 'When a report that came in at a moment would be due.' })
export class PromisedTimes {
  @Field(() => Date, { description: 'The desk must have forwarded it.' })
  forwardDueAt!: Date;

  @Field(() => Date, { description: 'The unit must have taken it, were it forwarded at once.' })
  acceptDueAt!: Date;

  @Field(() => Date, { description: 'The result must be there, were it received at once.' })
  dueAt!: Date;

  @Field(() => Date, { nullable: true, description: 'The same where units coordinate; null: no difference.' })
  severalDueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'The latest an extension could reach; null: none.' })
  extendedDueAt!: Date | null;
}

@ObjectType({ description: 'What would come of new limits. Nothing is written.' })
export class TimeLimitPreview {
  @Field(() => Date, { description: 'The moment the example counts from: now, or when they come into force.' })
  from!: Date;

  @Field(() => PromisedTimes, { nullable: true, description: 'Under the limits that hold without the change.' })
  before!: PromisedTimes | null;

  @Field(() => PromisedTimes, { description: 'Under the new limits.' })
  after!: PromisedTimes;

  @Field(() => MovePreview, { description: 'Which open reports would move.' })
  open!: MovePreview;
}
