import { formatTime, type Moment, type PromiseView, situationOf, toMillis, wallClock } from '@smarthp/client';

/** One cell of the day bar. */
export interface PromiseCell {
  key: string;
  look: 'used' | 'done' | 'today' | 'ahead' | 'paused' | 'late';
  /** Solid flag: due. Hollow flag: the date promised before. */
  flag?: 'due' | 'old';
  gapBefore: boolean;
  today: boolean;
  /** Written under the cell; empty when there is no room. */
  label: string;
}

/** The day bar as data. `ticks` when the days are too many for cells; `hours` for a clock that never stops. */
export interface PromiseDrawing {
  form: 'days' | 'ticks' | 'hours';
  cells: readonly PromiseCell[];
  /** Share of the time used, 0 to 1; for hours only. */
  used: number;
  from: string;
  to: string;
}

const MOST_CELLS = 10;
const LOOKS = { USED: 'used', TODAY: 'today', AHEAD: 'ahead', PAUSED: 'paused', LATE: 'late', DUE: 'ahead' } as const;

export function promiseCells(promise: PromiseView, now: Moment): PromiseDrawing {
  const started = toMillis(promise.startedAt);
  const due = toMillis(promise.dueAt);
  const end = promise.finishedAt ? toMillis(promise.finishedAt) : toMillis(now);
  const used = Math.min(1, Math.max(0, (end - started) / Math.max(1, due - started)));
  const span = { used, from: formatTime(promise.startedAt), to: formatTime(promise.dueAt) };
  if (promise.aroundTheClock) return { form: 'hours', cells: [], ...span };
  const many = promise.days.length > MOST_CELLS;
  const old = promise.previousDueAt ? wallClock(promise.previousDueAt).dayNumber : undefined;
  const finished = promise.finishedAt ? wallClock(promise.finishedAt).dayNumber : undefined;
  const late = situationOf(promise, now) === 'late';
  const cells = promise.days.map((day, index): PromiseCell => {
    const number = wallClock(day.date).dayNumber;
    const flag = day.isDue ? 'due' : number === old ? (late ? 'due' : 'old') : undefined;
    const labelled = !many || index === 0 || day.isToday || flag !== undefined;
    return {
      key: day.date,
      look: lookOf(LOOKS[day.state], number, finished),
      flag,
      gapBefore: day.gapBefore,
      today: day.isToday,
      label: labelled ? String(wallClock(day.date).day) : '',
    };
  });
  return { form: many ? 'ticks' : 'days', cells, ...span };
}

/** Once finished, used days turn green and the day it ended counts whole. */
function lookOf(look: PromiseCell['look'], number: number, finished?: number): PromiseCell['look'] {
  if (finished === undefined || look === 'paused' || look === 'late') return look;
  return number <= finished ? 'done' : 'ahead';
}
