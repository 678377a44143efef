import type { WorkCalendar } from '../report/report-clock.js';
import type { Pause } from '../report/report-promise.js';

/** A report whose answer is written: from when it was given to the unit to when the result came. */
export interface Handled {
  readonly officerId: string | null;
  readonly assignedAt: Date;
  readonly finishedAt: Date;
  readonly pauses: readonly Pause[];
}

/** Working minutes the unit had it in hand; pauses, when others were waited for, are taken out. */
export function handlingMinutes(calendar: WorkCalendar, { assignedAt, finishedAt, pauses }: Handled): number {
  const [from, to] = [assignedAt.getTime(), finishedAt.getTime()];
  const paused = pauses.reduce((sum, pause) => {
    const start = Math.max(from, Date.parse(pause.from));
    const end = Math.min(to, pause.to ? Date.parse(pause.to) : to);
    return sum + (end > start ? calendar.between(start, end) : 0);
  }, 0);
  return Math.max(0, calendar.between(from, to) - paused);
}

/** The middle value; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  if (!values.length) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How a unit has worked lately. */
export interface Pace {
  /** Reports it is measured on. */
  readonly sample: number;
  readonly medianMinutes: number | undefined;
  /** Answers for each working minute; 0 when none was given. */
  readonly perMinute: number;
}

/** Fewer answers than this say nothing about how fast a unit is. */
export const ENOUGH_SAMPLE = 5;

/** The pace from what was answered between `since` and `now`. */
export function paceOf(calendar: WorkCalendar, handled: readonly Handled[], since: number, now: number): Pace {
  const minutes = handled.map((one) => handlingMinutes(calendar, one));
  const span = calendar.between(since, now);
  return { sample: handled.length, medianMinutes: median(minutes), perMinute: span > 0 ? handled.length / span : 0 };
}
