import fc from 'fast-check';
import { movedIn, recounted } from './due-recount.js';
import {
  WORKING_DAY_MINUTES,
  WorkCalendar,
  dateOf,
  dayNumberOfDate,
  limitEnds,
  midnight,
  shifted,
} from './report-clock.js';
import type { Report } from './report.entity.js';
import type { TimeLimit } from './time-limits.js';

const FIRST = dayNumberOfDate('2026-11-02');
const limit = (days: number, more: Partial<TimeLimit> = {}): TimeLimit => ({
  kind: 'NORMAL',
  effectiveFrom: '2025-07-01',
  aroundTheClock: false,
  deskMinutes: 120,
  acceptMinutes: WORKING_DAY_MINUTES,
  resultMinutes: days * WORKING_DAY_MINUTES,
  severalMinutes: null,
  extensionMinutes: 5 * WORKING_DAY_MINUTES,
  ...more,
});
const moment = fc.integer({ min: midnight(FIRST), max: midnight(FIRST + 10) });
const hours = (most: number) => fc.integer({ min: 0, max: most * 60 }).map((minutes) => minutes * 60_000);
const plain = new WorkCalendar();

/** A report as its clock left it: received, paused a while, extended perhaps. */
const lived = fc
  .record({
    start: moment,
    days: fc.integer({ min: 1, max: 12 }),
    wait: hours(80),
    pause: fc.option(hours(60), { nil: null }),
    extended: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  })
  .map(({ start, days, wait, pause, extended }) => {
    let due = limitEnds(plain, start, { aroundTheClock: false, minutes: days * WORKING_DAY_MINUTES });
    const [from, to] = [start + wait, start + wait + (pause ?? 0)];
    if (pause !== null) due = shifted(plain, due, from, to, false);
    const granted = (extended ?? 0) * WORKING_DAY_MINUTES;
    const before = due;
    due = plain.add(due, granted);
    const report = {
      categoryCode: 'SU_CO_HA_TANG',
      fieldCode: 'CHIEU_SANG',
      urgency: 'NORMAL',
      status: 'IN_PROGRESS',
      coordinatingUnitIds: [],
      clockStartedAt: new Date(start),
      dueAt: new Date(due),
      warnAt: new Date(due),
      pauses:
        pause === null ? [] : [{ from: new Date(from).toISOString(), to: new Date(to).toISOString(), reason: '' }],
      extensionCount: extended === null ? 0 : 1,
      extensions:
        extended === null
          ? []
          : [
              {
                at: new Date(start).toISOString(),
                from: new Date(before).toISOString(),
                until: new Date(due).toISOString(),
                minutes: granted,
                reason: '',
                byUnitId: null,
              },
            ],
    } as unknown as Report;
    return { report, days };
  });
const offDay = fc.integer({ min: FIRST, max: FIRST + 40 }).map((day) => ({ date: dateOf(day), off: true }));

describe('due times counted again', () => {
  it('stay where they are when nothing has changed', () => {
    fc.assert(
      fc.property(lived, ({ report, days }) => {
        const world = { now: report.clockStartedAt!, calendar: plain, limits: [limit(days)] };
        expect(movedIn(report, recounted(report, world))).toEqual([]);
      }),
    );
  });

  it('move once: a second counting moves nothing', () => {
    fc.assert(
      fc.property(lived, offDay, fc.integer({ min: 1, max: 12 }), hours(400), ({ report }, day, days, later) => {
        const now = new Date(report.clockStartedAt!.getTime() + later);
        const world = { now, calendar: new WorkCalendar([day]), limits: [limit(days)] };
        const again = Object.assign({ ...report }, recounted(report, world));
        expect(movedIn(again as Report, recounted(again as Report, world))).toEqual([]);
      }),
    );
  });

  it('never make late what was in time', () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: 1, max: 12 }), hours(400), ({ report }, days, later) => {
        const now = new Date(report.clockStartedAt!.getTime() + later);
        const { dueAt } = recounted(report, { now, calendar: plain, limits: [limit(days)] });
        if (report.dueAt! > now) expect(dueAt!.getTime()).toBeGreaterThan(now.getTime());
      }),
    );
  });

  it('move later, never earlier, by a day off', () => {
    fc.assert(
      fc.property(lived, offDay, ({ report, days }, day) => {
        const world = { now: report.clockStartedAt!, calendar: new WorkCalendar([day]), limits: [limit(days)] };
        expect(recounted(report, world).dueAt!.getTime()).toBeGreaterThanOrEqual(report.dueAt!.getTime());
      }),
    );
  });

  it('of a clock that started before a new limit count by the old one, unless it is for open reports too', () => {
    fc.assert(
      fc.property(lived, fc.boolean(), ({ report, days }, alsoOpen) => {
        const from = dateOf(FIRST + 11);
        const limits = [limit(days), limit(days + 3, { effectiveFrom: from, alsoOpen, version: 2 })];
        const world = { now: new Date(midnight(FIRST + 12)), calendar: plain, limits };
        const moved = movedIn(report, recounted(report, world)).length > 0;
        expect(moved).toBe(alsoOpen);
      }),
    );
  });
});
