import type { DueState, PromiseDayState, ReportStatus } from './report-codes.js';
import { isDone } from './report-codes.js';
import { dateOf, dayNumberOf, type WorkCalendar } from './report-clock.js';

export interface Pause {
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
  /** The unit it was for; null where the desk or nobody asked. */
  readonly byUnitId?: string | null;
}

/** More time, granted once the leader said yes. */
export interface Extension {
  /** When it was granted. */
  readonly at: string;
  /** The due time before, and after. */
  readonly from: string;
  readonly until: string;
  /** How much time that was, working minutes or those of the wall clock; moves with a changed calendar. */
  readonly minutes?: number;
  readonly reason: string;
  readonly byUnitId: string | null;
}

/** What the deadline is made of. */
export interface PromiseFacts {
  readonly status: ReportStatus;
  readonly clockStartedAt?: Date | null;
  readonly dueAt?: Date | null;
  readonly warnAt?: Date | null;
  readonly resolvedAt?: Date | null;
  readonly closedAt?: Date | null;
  readonly pausedSince?: Date | null;
  readonly pauses: readonly Pause[];
  readonly aroundTheClock: boolean;
  readonly previousDueAt?: Date | null;
  readonly extensionReason?: string | null;
  readonly extensions?: readonly Extension[];
}

export interface PromiseDay {
  readonly date: string;
  readonly state: PromiseDayState;
  readonly gapBefore: boolean;
  readonly isToday: boolean;
  readonly isDue: boolean;
}

export interface Promised {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly finishedAt: Date | null;
  readonly workingDaysLeft: number;
  readonly aroundTheClock: boolean;
  readonly days: readonly PromiseDay[];
  readonly pauses: readonly { from: Date; to: Date | null; reason: string; byUnitId: string | null }[];
  readonly previousDueAt: Date | null;
  readonly extensionReason: string | null;
  readonly extensions: readonly { at: Date; from: Date; until: Date; reason: string; byUnitId: string | null }[];
}

/** Cells drawn at most; a report that is a season late is told in words. */
const MOST_DAYS = 40;

const finishOf = (facts: PromiseFacts): Date | null =>
  isDone(facts.status) ? (facts.resolvedAt ?? facts.closedAt ?? null) : null;

export function dueStateOf(facts: PromiseFacts, now: number): DueState {
  const due = facts.dueAt?.getTime();
  if (due === undefined) return 'NONE';
  if (isDone(facts.status)) {
    if (!facts.resolvedAt) return 'NONE';
    if (facts.resolvedAt.getTime() > due) return 'DONE_LATE';
    return dayNumberOf(facts.resolvedAt.getTime()) < dayNumberOf(due) ? 'DONE_EARLY' : 'DONE_ON_TIME';
  }
  if (facts.pausedSince) return 'PAUSED';
  if (now > due) return 'OVERDUE';
  return facts.warnAt && now >= facts.warnAt.getTime() ? 'DUE_SOON' : 'ON_TIME';
}

/** The deadline as a drawing: one cell a working day, from the first day to the due day, or later when it ran late. */
export function promiseOf(facts: PromiseFacts, calendar: WorkCalendar, now: number): Promised | null {
  if (!facts.clockStartedAt || !facts.dueAt) return null;
  const [start, due] = [facts.clockStartedAt.getTime(), facts.dueAt.getTime()];
  const finish = finishOf(facts);
  const until = finish?.getTime() ?? now;
  return {
    startedAt: facts.clockStartedAt,
    dueAt: facts.dueAt,
    finishedAt: finish,
    workingDaysLeft: facts.aroundTheClock ? dayNumberOf(due) - dayNumberOf(until) : calendar.daysBetween(until, due),
    aroundTheClock: facts.aroundTheClock,
    days: cellsOf(facts, calendar, start, due, until, now),
    pauses: facts.pauses
      .filter(({ to }) => !to || Date.parse(to) > start)
      .map(({ from, to, reason, byUnitId = null }) => ({
        from: new Date(from),
        to: to ? new Date(to) : null,
        reason,
        byUnitId,
      })),
    previousDueAt: facts.previousDueAt ?? null,
    extensionReason: facts.extensionReason ?? null,
    extensions: (facts.extensions ?? []).map(({ at, from, until, reason, byUnitId }) => ({
      at: new Date(at),
      from: new Date(from),
      until: new Date(until),
      reason,
      byUnitId,
    })),
  };
}

function cellsOf(
  facts: PromiseFacts,
  calendar: WorkCalendar,
  start: number,
  due: number,
  until: number,
  now: number,
): PromiseDay[] {
  const [first, dueDay, untilDay, today] = [start, due, until, now].map(dayNumberOf) as [
    number,
    number,
    number,
    number,
  ];
  const counts = (day: number): boolean => facts.aroundTheClock || calendar.isWorkingDay(day) || day === dueDay;
  const finished = isDone(facts.status);
  const cells: PromiseDay[] = [];
  let before: number | undefined;
  for (let day = first; day <= Math.max(dueDay, untilDay) && cells.length < MOST_DAYS; day += 1) {
    if (!counts(day)) continue;
    cells.push({
      date: dateOf(day),
      state: stateOf(day, { dueDay, untilDay, today, finished, late: until > due, paused: isPaused(facts, day, now) }),
      gapBefore: before !== undefined && day - before > 1,
      isToday: !finished && day === today,
      isDue: day === dueDay,
    });
    before = day;
  }
  return cells;
}

interface DayFacts {
  readonly dueDay: number;
  readonly untilDay: number;
  readonly today: number;
  readonly finished: boolean;
  readonly late: boolean;
  readonly paused: boolean;
}

function stateOf(day: number, facts: DayFacts): PromiseDayState {
  if (facts.late && day > facts.dueDay) return 'LATE';
  if (facts.paused && day <= facts.untilDay) return 'PAUSED';
  if (!facts.finished && day === facts.today) return 'TODAY';
  if (day <= facts.untilDay && (facts.finished || day < facts.today)) return 'USED';
  return day === facts.dueDay ? 'DUE' : 'AHEAD';
}

const isPaused = (facts: PromiseFacts, day: number, now: number): boolean =>
  facts.pauses.some(
    ({ from, to }) => day >= dayNumberOf(Date.parse(from)) && day <= dayNumberOf(to ? Date.parse(to) - 1 : now),
  );
