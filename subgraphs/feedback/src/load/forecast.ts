import type { WorkCalendar } from '../report/report-clock.js';
import { ENOUGH_SAMPLE, type Pace } from './handling-time.js';

/** An open report in a unit's hands. Moments are milliseconds since 1970. */
export interface OpenItem {
  readonly id: string;
  readonly status: string;
  readonly officerId: string | null;
  readonly assignedAt: number | null;
  readonly dueAt: number | null;
  readonly warnAt: number | null;
  readonly paused: boolean;
  readonly aroundTheClock: boolean;
}

/** `TIME`: too little time is left for how long the unit usually needs. `QUEUE`: too many stand before it. */
export type LateReason = 'TIME' | 'QUEUE';

export interface LateItem {
  readonly id: string;
  readonly reason: LateReason;
  readonly expectedAt: number;
  /** Place in the unit's queue by due time, from 1. */
  readonly position: number;
  /** Working minutes until it is due, and those it will likely take. */
  readonly minutesLeft: number;
  readonly minutesNeeded: number;
}

/** Even what should be done by now still takes this part of the usual time. */
const LEAST_REST = 0.25;

/** Working minutes a report will likely still take in hand. */
export function restMinutes(calendar: WorkCalendar, item: OpenItem, usual: number, now: number): number {
  if (item.status === 'PENDING_APPROVAL') return 0;
  const used = item.assignedAt === null || item.status === 'ASSIGNED' ? 0 : calendar.between(item.assignedAt, now);
  return Math.max(usual - used, usual * LEAST_REST);
}

/**
 * Which open reports will likely be answered after they are due, of those due by `until`. A plain estimate: the unit
 * goes on at the pace of its last weeks, nearest due first, and each report takes what is usual there. Too little
 * history gives no forecast; what is late already is not foretold.
 */
export function lateBy(
  calendar: WorkCalendar,
  items: readonly OpenItem[],
  pace: Pace,
  now: number,
  until: number,
): LateItem[] {
  const usual = pace.medianMinutes;
  if (pace.sample < ENOUGH_SAMPLE || usual === undefined || pace.perMinute <= 0) return [];
  const running = items
    .filter(({ paused, dueAt, status }) => !paused && dueAt !== null && status !== 'PENDING_APPROVAL')
    .sort((a, b) => a.dueAt! - b.dueAt!);
  return running.flatMap((item, at) => {
    const due = item.dueAt!;
    if (due <= now || due > until) return [];
    const [position, own] = [at + 1, restMinutes(calendar, item, usual, now)];
    const queued = position / pace.perMinute;
    const minutesNeeded = Math.max(own, queued);
    const expectedAt = calendar.add(now, minutesNeeded);
    if (expectedAt <= due) return [];
    const reason: LateReason = queued > own ? 'QUEUE' : 'TIME';
    return [{ id: item.id, reason, expectedAt, position, minutesLeft: calendar.between(now, due), minutesNeeded }];
  });
}
