/** Working-time arithmetic of the city, pure. Moments are milliseconds since 1970, spans are minutes. */

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Asia/Ho_Chi_Minh has no summer time. */
const OFFSET = 7 * 3_600_000;
/** A stretch of working time, in minutes after midnight. */
export type Interval = readonly [start: number, end: number];
/** Office hours the product comes with; the city's own lie in the calendar table. */
export const OFFICE_HOURS: readonly Interval[] = [
  [7 * 60 + 30, 11 * 60 + 30],
  [13 * 60 + 30, 17 * 60],
];
export const minutesIn = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, [start, end]) => sum + end - start, 0);
/** What "one working day" of a limit means, in minutes. */
export const WORKING_DAY_MINUTES = minutesIn(OFFICE_HOURS);
const FAR = 1_500; // days; a calendar without working days is a mistake, not a reason to hang

/** Whole civil days since 1970-01-01 in the city. */
export const dayNumberOf = (moment: number): number => Math.floor((moment + OFFSET) / DAY);
export const dateOf = (dayNumber: number): string => new Date(dayNumber * DAY).toISOString().slice(0, 10);
export const dayNumberOfDate = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
/** The civil date of the city at a moment, yyyy-mm-dd. */
export const dayOf = (moment: Date): string => dateOf(dayNumberOf(moment.getTime()));
/** The first moment of a civil day of the city. */
export const midnight = (dayNumber: number): number => dayNumber * DAY - OFFSET;
/** 0 is Monday. 1970-01-01 was a Thursday. */
export const weekdayOf = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7;

/** The plain week from a civil date on: Monday first, each day with its stretches in order; none is a day off. */
export interface WeekHours {
  readonly effectiveFrom: string;
  readonly week: readonly (readonly Interval[])[];
}
/** Monday to Friday in office hours. */
export const OFFICE_WEEK: WeekHours = {
  effectiveFrom: '1970-01-01',
  week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? OFFICE_HOURS : [])),
};

/** A civil date that differs from the plain week: a day off, or one worked, with hours of its own if it has any. */
export interface ExceptionalDay {
  readonly date: string;
  readonly off: boolean;
  readonly intervals?: readonly Interval[] | null;
}

/** Which time counts. The week in force on the day, save on the days that say otherwise. */
export class WorkCalendar {
  private readonly exceptions: ReadonlyMap<number, ExceptionalDay>;
  /** Latest first. */
  private readonly weeks: readonly { readonly from: number; readonly week: WeekHours['week'] }[];

  constructor(days: readonly ExceptionalDay[] = [], hours: readonly WeekHours[] = [OFFICE_WEEK]) {
    this.exceptions = new Map(days.map((day) => [dayNumberOfDate(day.date), day]));
    this.weeks = (hours.length ? hours : [OFFICE_WEEK])
      .map(({ effectiveFrom, week }) => ({ from: dayNumberOfDate(effectiveFrom), week }))
      .sort((a, b) => b.from - a.from);
  }

  /** The stretches that count on a day, in order. */
  intervalsOf(dayNumber: number): readonly Interval[] {
    const exception = this.exceptions.get(dayNumber);
    if (exception?.off) return [];
    const { week } = this.weeks.find(({ from }) => from <= dayNumber) ?? this.weeks.at(-1)!;
    const plain = week[weekdayOf(dayNumber)] ?? [];
    if (!exception) return plain;
    if (exception.intervals?.length) return exception.intervals;
    return plain.length ? plain : (week.find((day) => day.length) ?? OFFICE_HOURS);
  }

  isWorkingDay(dayNumber: number): boolean {
    return this.intervalsOf(dayNumber).length > 0;
  }

  isWorkingInstant(moment: number): boolean {
    const day = dayNumberOf(moment);
    const minute = (moment - midnight(day)) / MINUTE;
    return this.intervalsOf(day).some(([start, end]) => minute >= start && minute <= end);
  }

  /** The moment `minutes` of working time after `from`; never outside working hours, never before `from`. */
  add(from: number, minutes: number): number {
    let left = Math.max(0, minutes) * MINUTE;
    for (let day = dayNumberOf(from), last = day + FAR; day < last; day += 1) {
      for (const [start, end] of this.intervalsOf(day)) {
        const opens = Math.max(from, midnight(day) + start * MINUTE);
        const room = midnight(day) + end * MINUTE - opens;
        if (room < 0) continue;
        if (left <= room) return opens + left;
        left -= room;
      }
    }
    throw new Error('The calendar has no working time within four years');
  }

  /** Working minutes from `from` to `to`; 0 when `to` is earlier. */
  between(from: number, to: number): number {
    let sum = 0;
    for (let day = dayNumberOf(from), last = dayNumberOf(to); day <= last; day += 1) {
      for (const [start, end] of this.intervalsOf(day)) {
        const opens = Math.max(from, midnight(day) + start * MINUTE);
        sum += Math.max(0, Math.min(to, midnight(day) + end * MINUTE) - opens);
      }
    }
    return sum / MINUTE;
  }

  /** Working days after the day of `from` up to the day of `to`; negative when `to` is earlier. */
  daysBetween(from: number, to: number): number {
    const [a, b] = [dayNumberOf(from), dayNumberOf(to)];
    let count = 0;
    for (let day = Math.min(a, b) + 1; day <= Math.max(a, b); day += 1) if (this.isWorkingDay(day)) count += 1;
    return a <= b ? count : -count;
  }
}

/** A clock that runs in office hours, or one that never stops. */
export interface Limit {
  readonly aroundTheClock: boolean;
  readonly minutes: number;
}

export const limitEnds = (calendar: WorkCalendar, from: number, { aroundTheClock, minutes }: Limit): number =>
  aroundTheClock ? from + minutes * MINUTE : calendar.add(from, minutes);

/** Minutes that count from `from` to `to`; 0 when `to` is earlier. */
export const countedBetween = (calendar: WorkCalendar, from: number, to: number, aroundTheClock: boolean): number =>
  aroundTheClock ? Math.max(0, to - from) / MINUTE : calendar.between(from, to);

/** Where a limit stands after the clock has stood still from `from` to `to`. */
export const shifted = (
  calendar: WorkCalendar,
  due: number,
  from: number,
  to: number,
  aroundTheClock: boolean,
): number =>
  aroundTheClock ? due + Math.max(0, to - from) : calendar.add(due, calendar.between(Math.min(from, to), to));

/** The moment three quarters of the time are used: from here it is due soon. */
export const warningAt = (calendar: WorkCalendar, start: number, due: number, aroundTheClock: boolean): number =>
  aroundTheClock ? start + (due - start) * 0.75 : calendar.add(start, calendar.between(start, due) * 0.75);
