import { type Moment, toMillis } from '../format/clock';
import { type PauseView, type PromiseSituation, type PromiseView } from './promise';

/** The pause that runs now, if any. */
export const openPause = (promise: PromiseView, now: Moment = Date.now()): PauseView | undefined =>
  promise.pauses.find(({ from, to }) => toMillis(from) <= toMillis(now) && (!to || toMillis(to) > toMillis(now)));

/** Late means: the date first promised has passed. A new date given afterwards does not undo it. */
export function situationOf(promise: PromiseView, now: Moment = Date.now()): PromiseSituation {
  const due = toMillis(promise.dueAt);
  if (promise.finishedAt) return toMillis(promise.finishedAt) <= due ? 'done' : 'done-late';
  if (openPause(promise, now)) return 'paused';
  const first = promise.previousDueAt ? toMillis(promise.previousDueAt) : due;
  if (toMillis(now) > due || (promise.previousDueAt && toMillis(now) > first)) return 'late';
  return promise.previousDueAt ? 'extended' : 'running';
}

/** Working days late, counted from the drawing's own cells; never below 1 once late. */
export function daysLate(promise: PromiseView): number {
  const drawn = promise.days.filter(({ state }) => state === 'LATE').length;
  return Math.max(1, drawn, -promise.workingDaysLeft);
}
