import { dateOf, dayNumberOf, dayNumberOfDate, midnight, type Interval } from '../report/report-clock.js';
import type { BrokenField } from '../report/refusal.js';

export const LONGEST_NOTE = 300;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/;

/** The civil date of the city at a moment. */
export const dateAt = (moment: Date): string => dateOf(dayNumberOf(moment.getTime()));
/** The first moment of a civil date. */
export const startOf = (date: string): Date => new Date(midnight(dayNumberOfDate(date)));

export const isDate = (date: string): boolean =>
  DATE.test(date) && date >= '2000-01-01' && date <= '2100-12-31' && dateOf(dayNumberOfDate(date)) === date;

export const dateField = (date: string, name = 'date'): BrokenField | false =>
  !isDate(date) && { path: ['input', name], code: 'NOT_A_DATE' };

/** A day from which something holds: a date, today or later. */
export function fromField(date: string, now: Date): BrokenField | false {
  if (!isDate(date)) return { path: ['input', 'effectiveFrom'], code: 'NOT_A_DATE' };
  return date < dateAt(now) && { path: ['input', 'effectiveFrom'], code: 'IN_THE_PAST' };
}

/** A stretch as people write it, `07:30` to `11:30`. */
export interface WrittenInterval {
  from: string;
  to: string;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const two = (n: number): string => String(n).padStart(2, '0');
const timeOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** Stretches in minutes, in order; undefined when they are not hours of a day or overlap. */
export function intervalsOf(written: readonly WrittenInterval[]): Interval[] | undefined {
  if (written.some(({ from, to }) => !TIME.test(from) || !TIME.test(to))) return undefined;
  const intervals = written.map(({ from, to }): Interval => [minuteOf(from), minuteOf(to)]).sort(([a], [b]) => a - b);
  const good = intervals.every(([start, end], at) => start < end && (at === 0 || intervals[at - 1]![1] <= start));
  return good ? intervals : undefined;
}

export const written = (intervals: readonly Interval[]): WrittenInterval[] =>
  intervals.map(([start, end]) => ({ from: timeOf(start), to: timeOf(end) }));
