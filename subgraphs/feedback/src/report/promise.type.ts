import { Field, Int, ObjectType } from 'type-graphql';
import type { PromiseDayState as DayState } from './report-codes.js';
import { PromiseDayState } from './report-enums.js';
import { Unit } from './unit.type.js';

@ObjectType({ description: 'One working day of the deadline.' })
export class PromiseDay {
  @Field(() => String, { description: 'Civil date in Asia/Ho_Chi_Minh, yyyy-mm-dd.' })
  date!: string;

  @Field(() => PromiseDayState, { description: 'How the cell is drawn.' })
  state!: DayState;

  @Field(() => Boolean, { description: 'A weekend or holiday stands before this day.' })
  gapBefore!: boolean;

  @Field(() => Boolean, { description: 'The day is today and the work is not done.' })
  isToday!: boolean;

  @Field(() => Boolean, { description: 'The day the result is due.' })
  isDue!: boolean;
}

@ObjectType({ description: 'A while the clock stood still.' })
export class ClockPause {
  @Field(() => Date, { description: 'When it stopped.' })
  from!: Date;

  @Field(() => Date, { nullable: true, description: 'When it went on; null while it stands.' })
  to!: Date | null;

  @Field(() => String, { description: 'Why, in Vietnamese.' })
  reason!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit it stood still for; null where the desk asked.' })
  by!: Unit | null;
}

@ObjectType({ description: 'More time that was asked for and granted.' })
export class ClockExtension {
  @Field(() => Date, { description: 'When it was granted.' })
  at!: Date;

  @Field(() => Date, { description: 'The due time before.' })
  from!: Date;

  @Field(() => Date, { description: 'The due time after.' })
  until!: Date;

  @Field(() => String, { description: 'Why, in Vietnamese, as the unit wrote it.' })
  reason!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit that asked and whose leader granted it.' })
  by!: Unit | null;
}

@ObjectType('Promise', { description: 'The deadline of a report as something to draw.' })
export class ReportPromise {
  @Field(() => Date, { description: 'When the clock started.' })
  startedAt!: Date;

  @Field(() => Date, { description: 'When the result is due.' })
  dueAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the result came; null while open.' })
  finishedAt!: Date | null;

  @Field(() => Int, { description: 'Working days left; negative when late.' })
  workingDaysLeft!: number;

  @Field(() => Boolean, { description: 'True for 24/7 clocks (hours, not days).' })
  aroundTheClock!: boolean;

  @Field(() => [PromiseDay], { description: 'One cell a working day, at most 40.' })
  days!: PromiseDay[];

  @Field(() => [ClockPause], { description: 'When the clock stood still, oldest first.' })
  pauses!: ClockPause[];

  @Field(() => Date, { nullable: true, description: 'The date promised before an extension.' })
  previousDueAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the date was moved.' })
  extensionReason!: string | null;

  @Field(() => [ClockExtension], { description: 'Every extension granted, oldest first.' })
  extensions!: ClockExtension[];
}
