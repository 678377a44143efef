import type { EntityManager } from '@smarthp/kit/database';
import { rulesFor, rulesOn, type EscalationRule } from './escalation-rules.js';
import { deskHasIt } from './handover-clocks.js';
import type { LimitKind } from './limit-kinds.js';
import { countedBetween, dateOf, dayNumberOf, limitEnds, warningAt, type WorkCalendar } from './report-clock.js';
import { isDone } from './report-codes.js';
import type { Parts } from './report-parts.js';
import type { Report } from './report.entity.js';

/** What has been told of a limit, and in which turn of it; a new turn begins with nothing told. */
export type LimitMarks = Partial<Record<LimitKind, LimitMark>>;
interface LimitMark {
  readonly turn: string;
  readonly told: readonly string[];
  /** Staff told of its lateness. */
  readonly people?: readonly string[];
}

/** A limit that runs now. */
export interface RunningLimit {
  readonly kind: LimitKind;
  /** Names the turn: a limit that starts anew is another one. */
  readonly turn: string;
  readonly start: number;
  readonly due: number;
  readonly warn: number;
  readonly aroundTheClock: boolean;
}

/** Something that must be told at a moment, once. */
export type Mark =
  | { readonly name: 'WARN' | 'BREACH'; readonly limit: RunningLimit; readonly at: number }
  | {
      readonly name: 'ESCALATE';
      readonly limit: RunningLimit;
      readonly at: number;
      readonly level: number;
      readonly rules: readonly EscalationRule[];
    };

/** The limits that run on a report; none while its clock stands still or when it is done. */
export const runningLimits = (report: Report, calendar: WorkCalendar): RunningLimit[] =>
  isDone(report.status) || report.pausedSince ? [] : limitsOf(report, calendar);

/** The limits whose turn it is, also when their clock stands still or the work is done. */
function limitsOf(report: Report, calendar: WorkCalendar): RunningLimit[] {
  const { aroundTheClock } = report;
  const running: RunningLimit[] = [];
  const add = (kind: LimitKind, started: Date | null | undefined, ends: Date | null | undefined, more = '') => {
    if (!started || !ends) return;
    const [start, due] = [started.getTime(), ends.getTime()];
    const warn = warningAt(calendar, start, due, aroundTheClock);
    running.push({ kind, turn: `${start}${more}`, start, due, warn, aroundTheClock });
  };
  if (deskHasIt(report)) add('FORWARD', report.forwardStartedAt, report.forwardDueAt);
  if (report.status === 'ASSIGNED') add('ACCEPT', report.assignedAt, report.acceptDueAt);
  add('RESULT', report.clockStartedAt, report.dueAt, `/${report.extensionCount}`);
  return running.map((limit) =>
    limit.kind === 'RESULT' && report.warnAt ? { ...limit, warn: report.warnAt.getTime() } : limit,
  );
}

/** The moment a rule speaks. Its percent are of the time the limit gives, pauses not counted. */
function momentOf(rule: EscalationRule, limit: RunningLimit, report: Report, calendar: WorkCalendar): number {
  const { aroundTheClock, start, due } = limit;
  if (rule.trigger === 'BREACH') return due;
  if (rule.trigger === 'HOURS_LATE') return limitEnds(calendar, due, { aroundTheClock, minutes: rule.amount * 60 });
  const stood = report.pauses
    .filter(({ to }) => to && Date.parse(to) > start)
    .reduce(
      (sum, { from, to }) =>
        sum + countedBetween(calendar, Math.max(start, Date.parse(from)), Date.parse(to!), aroundTheClock),
      0,
    );
  const given = Math.max(0, countedBetween(calendar, start, due, aroundTheClock) - stood);
  return limitEnds(calendar, due, { aroundTheClock, minutes: (given * Math.max(0, rule.amount - 100)) / 100 });
}

export const toldIn = (report: Report, { kind, turn }: RunningLimit): readonly string[] => {
  const marks = report.limitMarks[kind];
  return marks?.turn === turn ? marks.told : [];
};
export const nameOf = (mark: Mark): string => (mark.name === 'ESCALATE' ? `L${mark.level}` : mark.name);

/** Writes down that it was told. */
export function markTold(report: Report, limit: RunningLimit, ...names: string[]): void {
  const told = [...new Set([...toldIn(report, limit), ...names])];
  const people = peopleOf(report, limit);
  report.limitMarks = { ...report.limitMarks, [limit.kind]: { turn: limit.turn, told, people } };
}

const peopleOf = (report: Report, { kind, turn }: RunningLimit): readonly string[] => {
  const mark = report.limitMarks[kind];
  return (mark?.turn === turn && mark.people) || [];
};

/** Writes down who was told. */
export function markPeople(report: Report, limit: RunningLimit, ids: readonly string[]): void {
  const people = [...new Set([...peopleOf(report, limit), ...ids])];
  report.limitMarks = {
    ...report.limitMarks,
    [limit.kind]: { turn: limit.turn, told: toldIn(report, limit), people },
  };
  report.escalatedTo = [...new Set([...report.escalatedTo, ...people])];
}

/** Whoever was told of a promise that is no longer open (forwarded, taken, begun anew) has no more to do with it. */
export function letGoOfTold(report: Report, calendar: WorkCalendar): void {
  if (!report.escalatedTo.length) return;
  const people = new Set(limitsOf(report, calendar).flatMap((limit) => peopleOf(report, limit)));
  if (report.escalatedTo.some((id) => !people.has(id))) report.escalatedTo = [...people];
}

/** What is still to be told of the report, the soonest first. */
export function marksAhead(report: Report, calendar: WorkCalendar, rows: readonly EscalationRule[], now: Date): Mark[] {
  const rules = rulesOn(rows, dateOf(dayNumberOf(now.getTime())));
  return runningLimits(report, calendar)
    .flatMap((limit) => {
      const marks: Mark[] = [
        { name: 'WARN', limit, at: limit.warn },
        { name: 'BREACH', limit, at: limit.due },
      ];
      const levels = new Map<string, Mark & { name: 'ESCALATE' }>();
      for (const rule of rulesFor(rules, limit.kind, report.urgency)) {
        const at = momentOf(rule, limit, report, calendar);
        const other = levels.get(`${rule.level}`);
        levels.set(`${rule.level}`, {
          name: 'ESCALATE',
          limit,
          level: rule.level,
          at: Math.min(at, other?.at ?? at),
          rules: [...(other?.rules ?? []), rule],
        });
      }
      const told = toldIn(report, limit);
      return [...marks, ...levels.values()].filter((mark) => !told.includes(nameOf(mark)));
    })
    .sort((a, b) => a.at - b.at || ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}
const ORDER: readonly Mark['name'][] = ['WARN', 'BREACH', 'ESCALATE'];

/** The job that looks at one report at the moment its next mark falls due. */
export const WATCH_JOB = 'watch-limits';

/** Says when the report is looked at next, and puts the job for it, in the transaction that moved its clocks. */
export async function keepWatch(parts: Parts, em: EntityManager, report: Report): Promise<void> {
  const { rules, clock, queue } = parts;
  letGoOfTold(report, rules.calendar());
  const next = marksAhead(report, rules.calendar(), rules.escalations(), clock.now())[0]?.at;
  if (next === report.nextWatchAt?.getTime()) return;
  report.nextWatchAt = next === undefined ? null : new Date(next);
  if (report.nextWatchAt)
    await queue.enqueue(
      em,
      WATCH_JOB,
      { reportId: report.id, at: report.nextWatchAt.toISOString() },
      { startAfter: report.nextWatchAt },
    );
}
