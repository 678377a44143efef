import type { WorkCalendarQuery } from '../../../gql/graphql';

export type YearCalendar = WorkCalendarQuery['workCalendar'];
export type MarkedDay = YearCalendar['days'][number];
export type Week = YearCalendar['weeks'][number];

/** A cell of a month: a civil date with what it is. */
export interface DayCell {
  readonly date: string;
  readonly day: number;
  readonly works: boolean;
  readonly mark: MarkedDay | null;
  readonly isToday: boolean;
}

export interface Month {
  /** 1 to 12. */
  readonly month: number;
  /** Empty cells before the first, Monday first. */
  readonly blanks: number;
  readonly days: readonly DayCell[];
}

const DAY_MS = 86_400_000;
const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** 0 is Monday. */
const weekdayOf = (ms: number): number => (new Date(ms).getUTCDay() + 6) % 7;

/** The twelve months of a year with what each day is: free or worked by the week that holds, or marked otherwise. */
export function monthsOf(calendar: YearCalendar): readonly Month[] {
  const marks = new Map(calendar.days.map((day) => [day.date, day]));
  const weeks = [...calendar.weeks].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  const worksPlainly = (date: string, weekday: number): boolean => {
    const week = weeks.find(({ effectiveFrom }) => effectiveFrom <= date) ?? weeks.at(-1);
    return (week?.days[weekday]?.intervals.length ?? 0) > 0;
  };
  return Array.from({ length: 12 }, (_none, at) => {
    const first = Date.UTC(calendar.year, at, 1);
    const count = new Date(Date.UTC(calendar.year, at + 1, 0)).getUTCDate();
    const days = Array.from({ length: count }, (_day, index): DayCell => {
      const ms = first + index * DAY_MS;
      const date = dateOf(ms);
      const mark = marks.get(date) ?? null;
      return {
        date,
        day: index + 1,
        mark,
        works: mark ? !mark.isOff : worksPlainly(date, weekdayOf(ms)),
        isToday: date === calendar.today,
      };
    });
    return { month: at + 1, blanks: weekdayOf(first), days };
  });
}
