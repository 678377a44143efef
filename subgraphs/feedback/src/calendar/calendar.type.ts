import { constants } from '@smarthp/kit/federation';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../report/unit.type.js';
import { DAY_KINDS, type DayKind } from './clock-rows.js';

export const CalendarDayKind = constants('CalendarDayKind', DAY_KINDS, 'Why a day differs from the plain week.', {
  STATUTORY: 'A public holiday.',
  MAKEUP: 'Off in lieu of a holiday that fell on a free day.',
  SWAP_OFF: 'Off, in exchange for a make-up day.',
  SWAP_WORK: 'Worked to make up for a swapped day, usually a Saturday.',
});

@ObjectType({ description: 'A stretch of working time of a day, on the city’s clock.' })
export class WorkingInterval {
  @Field(() => String, { description: 'From, HH:mm.' })
  from!: string;

  @Field(() => String, { description: 'Until, HH:mm.' })
  to!: string;
}

@ObjectType({ description: 'A day that differs from the plain week.' })
export class CalendarDay {
  @Field(() => String, { description: 'Civil date in Asia/Ho_Chi_Minh, yyyy-mm-dd.' })
  date!: string;

  @Field(() => CalendarDayKind, { description: 'Why it differs.' })
  kind!: DayKind;

  @Field(() => Boolean, { description: 'Nobody works on it.' })
  isOff!: boolean;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'What it is called in English.' })
  nameEn!: string;

  @Field(() => Boolean, { description: 'The government has not decided it yet.' })
  isProvisional!: boolean;

  @Field(() => [WorkingInterval], { description: 'Hours of its own; empty: off, or as on a plain working day.' })
  intervals!: WorkingInterval[];

  @Field(() => StaffMember, { nullable: true, description: 'Who set it, for those who read settings.' })
  changedBy!: StaffMember | null;

  @Field(() => Date, { description: 'When it was set.' })
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why, for those who read settings.' })
  note!: string | null;
}

@ObjectType({ description: 'The working hours of one weekday.' })
export class WeekdayHours {
  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday!: number;

  @Field(() => [WorkingInterval], { description: 'In order; empty: a day off.' })
  intervals!: WorkingInterval[];
}

@ObjectType({ description: 'The plain working week from a day on.' })
export class WeekHours {
  @Field(() => String, { description: 'Civil date from which it holds, yyyy-mm-dd.' })
  effectiveFrom!: string;

  @Field(() => Boolean, { description: 'It is the one that holds today.' })
  isInForce!: boolean;

  @Field(() => [WeekdayHours], { description: 'Monday to Sunday.' })
  days!: WeekdayHours[];

  @Field(() => Int, { description: 'Working minutes of the whole week.' })
  minutes!: number;
}

@ObjectType({ description: 'The working calendar of a year, as every clock of this service counts.' })
export class WorkCalendarYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, { description: 'Today in the city, yyyy-mm-dd.' })
  today!: string;

  @Field(() => Int, { description: 'Working days of the year.' })
  workingDays!: number;

  @Field(() => Int, { description: 'Minutes that one working day of a limit stands for.' })
  workingDayMinutes!: number;

  @Field(() => [CalendarDay], { description: 'Days that differ from the plain week, by date.' })
  days!: CalendarDay[];

  @Field(() => [WeekHours], { description: 'The weeks that hold in the year or will hold, oldest first.' })
  weeks!: WeekHours[];
}

@InputType({ description: 'A stretch of working time of a day.' })
export class WorkingIntervalInput {
  @Field(() => String, { description: 'From, HH:mm.' })
  from!: string;

  @Field(() => String, { description: 'Until, HH:mm.' })
  to!: string;
}

@InputType({ description: 'Marks a day as off or as worked; what it was before is kept in the history.' })
export class SetCalendarDayInput {
  @Field(() => String, { description: 'Civil date, yyyy-mm-dd.' })
  date!: string;

  @Field(() => CalendarDayKind, { description: 'Why it differs from the plain week.' })
  kind!: DayKind;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is called in English; as in Vietnamese when absent.' })
  nameEn?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The government has not decided it yet.' })
  provisional!: boolean;

  @Field(() => [WorkingIntervalInput], { nullable: true, description: 'Hours of its own, for a day worked.' })
  intervals?: WorkingIntervalInput[] | null;

  @Field(() => String, { description: 'Why it changes.' })
  note!: string;
}

@InputType({ description: 'Takes the mark off a day.' })
export class RemoveCalendarDayInput {
  @Field(() => String, { description: 'Civil date, yyyy-mm-dd.' })
  date!: string;

  @Field(() => String, { description: 'Why it changes.' })
  note!: string;
}

@InputType({ description: 'The hours of one weekday.' })
export class WeekdayHoursInput {
  @Field(() => [WorkingIntervalInput], { description: 'In order; empty: a day off.' })
  intervals!: WorkingIntervalInput[];
}

@InputType({ description: 'A new plain week from a day on.' })
export class SetWeekHoursInput {
  @Field(() => String, { description: 'Civil date from which it holds, today or later.' })
  effectiveFrom!: string;

  @Field(() => [WeekdayHoursInput], { description: 'Seven days, Monday first.' })
  days!: WeekdayHoursInput[];

  @Field(() => String, { description: 'Why it changes.' })
  note!: string;
}

@InputType({
  description: 'A change of the calendar to look at before it is made: one of a day, a day unmarked, a week.',
})
export class CalendarPreviewInput {
  @Field(() => SetCalendarDayInput, { nullable: true, description: 'A day to be marked.' })
  day?: SetCalendarDayInput | null;

  @Field(() => String, { nullable: true, description: 'A date whose mark is to be taken off.' })
  unmarked?: string | null;

  @Field(() => SetWeekHoursInput, { nullable: true, description: 'A week to be set.' })
  week?: SetWeekHoursInput | null;
}
