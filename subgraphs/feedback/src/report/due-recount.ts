import { countFrom, type Reckoner } from './due-again.js';
import { countHandovers } from './handover-clocks.js';
import { countedBetween, limitEnds, warningAt } from './report-clock.js';
import type { Extension } from './report-promise.js';
import type { Report } from './report.entity.js';

/** All due times of a report. */
export interface DueTimes {
  readonly forwardDueAt: Date | null;
  readonly acceptDueAt: Date | null;
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
}

const minutesOf = (extension: Extension, { calendar }: Reckoner, aroundTheClock: boolean): number =>
  extension.minutes ??
  countedBetween(calendar, Date.parse(extension.from), Date.parse(extension.until), aroundTheClock);

/**
 * Every due time counted again from its facts (starts, pauses, extensions) under the rules of `world`; counting twice
 * gives the same. A changed rule never makes late what was in time: then the promise stands.
 */
export function recounted(report: Report, world: Reckoner): DueTimes {
  const handovers = countHandovers(report, world);
  const kept = { dueAt: report.dueAt ?? null, warnAt: report.warnAt ?? null };
  if (!report.clockStartedAt || !report.dueAt) return { ...handovers, ...kept };
  const start = report.clockStartedAt.getTime();
  const base = countFrom(report, report, world, start);
  const { aroundTheClock } = base;
  const due = (report.extensionCount ? report.extensions : []).reduce(
    (sum, extension) =>
      limitEnds(world.calendar, sum, { aroundTheClock, minutes: minutesOf(extension, world, aroundTheClock) }),
    base.dueAt.getTime(),
  );
  const now = world.now.getTime();
  if (due <= now && report.dueAt.getTime() > now) return { ...handovers, ...kept };
  const moved = due !== report.dueAt.getTime();
  const warnAt = moved ? new Date(warningAt(world.calendar, start, due, aroundTheClock)) : kept.warnAt;
  return { ...handovers, dueAt: new Date(due), warnAt };
}

const same = (a: Date | null | undefined, b: Date | null | undefined): boolean =>
  (a?.getTime() ?? null) === (b?.getTime() ?? null);

/** Which due times differ. */
export const movedIn = (report: Report, times: DueTimes): ('forwardDueAt' | 'acceptDueAt' | 'dueAt')[] =>
  (['forwardDueAt', 'acceptDueAt', 'dueAt'] as const).filter((name) => !same(report[name], times[name]));

/**
 * Units have begun or ceased to help: where the city gives several units more time, the due time is counted again and
 * the report says why.
 */
export function countForSeveral(report: Report, world: Reckoner): void {
  const { dueAt, warnAt } = recounted(report, world);
  if (!dueAt || !report.dueAt || same(dueAt, report.dueAt)) return;
  report.previousDueAt = report.dueAt;
  report.extensionReason = report.coordinatingUnitIds.length
    ? 'nhiều đơn vị cùng phối hợp xử lý'
    : 'không còn đơn vị phối hợp';
  report.dueAt = dueAt;
  report.warnAt = warnAt;
}
