/** Working-time arithmetic of the city, pure. Moments are milliseconds since 1970, spans are minutes. */

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Asia/Ho_Chi_Minh has no summer time. */
const OFFSET = 7 * 3_600_000;
/** Office hours of a working day, in minutes after midnight. */
export const OFFICE_HOURS: readonly (readonly [start: number, end: number])[] = [
  [7 * 60 + 30, 11 * 60 + 30],
  [13 * 60 + 30, 17 * 60],
];
export const WORKING_DAY_MINUTES = OFFICE_HOURS.reduce((sum, [start, end]) => sum + end - start, 0);
const FAR = 1_500; // days; a calendar without working days is a mistake, not a reason to hang

/** Whole civil days since 1970-01-01 in the city. */
export const dayNumberOf = (moment: number): number => Math.floor((moment + OFFSET) / DAY);
export const dateOf = (dayNumber: number): string => new Date(dayNumber * DAY).toISOString().slice(0, 10);
export const dayNumberOfDate = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
const midnight = (dayNumber: number): number => dayNumber * DAY - OFFSET;

/** Which days count. Monday to Friday, save the days that say otherwise. */
export class WorkCalendar {
  private readonly exceptions: ReadonlyMap<number, boolean>;

  /** @param days civil dates that differ from the plain week: days off, and Saturdays worked. */
  constructor(days: readonly { readonly date: string; readonly off: boolean }[] = []) {
    this.exceptions = new Map(days.map(({ date, off }) => [dayNumberOfDate(date), !off]));
  }

  isWorkingDay(dayNumber: number): boolean {
    const weekday = (((dayNumber + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
    return this.exceptions.get(dayNumber) ?? (weekday >= 1 && weekday <= 5);
  }

  isWorkingInstant(moment: number): boolean {
    const day = dayNumberOf(moment);
    const minute = (moment - midnight(day)) / MINUTE;
    return this.isWorkingDay(day) && OFFICE_HOURS.some(([start, end]) => minute >= start && minute <= end);
  }

  /** The moment `minutes` of working time after `from`; never outside office hours, never before `from`. */
  add(from: number, minutes: number): number {
    let left = Math.max(0, minutes) * MINUTE;
    for (let day = dayNumberOf(from), last = day + FAR; day < last; day += 1) {
      if (!this.isWorkingDay(day)) continue;
      for (const [start, end] of OFFICE_HOURS) {
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
      if (!this.isWorkingDay(day)) continue;
      for (const [start, end] of OFFICE_HOURS) {
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
