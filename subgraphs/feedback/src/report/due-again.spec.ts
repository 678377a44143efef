import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALENDAR_DAYS } from '../migrations/calendar-days.js';
import { TIME_LIMITS } from '../migrations/time-limits.js';
import { countAgain, latestExtension, reckonAgain } from './due-again.js';
import { startClock } from './due-times.js';
import { WorkCalendar } from './report-clock.js';
import type { Urgency } from './report-codes.js';
import type { Report } from './report.entity.js';

const calendar = new WorkCalendar(CALENDAR_DAYS.map(([date, kind]) => ({ date, off: kind !== 'SWAP_WORK' })));
const limits = TIME_LIMITS.map((limit) => ({ ...limit, effectiveFrom: '2024-01-01' }));
const at = (text: string): number => Date.parse(`${text}+07:00`);
const MINUTE = 60_000;

const started = (start: number, urgency: Urgency): Report => {
  const report = {
    categoryCode: 'SU_CO_HA_TANG',
    fieldCode: 'CHIEU_SANG',
    urgency,
    pauses: [],
    coordinatingUnitIds: [],
  } as unknown as Report;
  startClock({ report, now: new Date(start), calendar, limits } as never);
  return report;
};
const world = (now: number) => ({ now: new Date(now), calendar, limits });

const starts = fc.integer({ min: at('2026-01-05T00:00'), max: at('2026-12-20T00:00') }).map((t) => t - (t % MINUTE));
const urgencies = fc.constantFrom<Urgency>('NORMAL', 'HIGH', 'URGENT');
const later = fc.integer({ min: 0, max: 20 * 1_440 }).map((minutes) => minutes * MINUTE);

describe('a due time counted again', () => {
  it('is the same when nothing changed and time remains', () => {
    fc.assert(
      fc.property(starts, urgencies, (start, urgency) => {
        const report = started(start, urgency);
        expect(reckonAgain(report, report, world(start))?.dueAt).toEqual(report.dueAt);
      }),
    );
  });

  it('never makes late what was in time, and a stricter class never promises later than before', () => {
    fc.assert(
      fc.property(starts, urgencies, urgencies, later, (start, before, after, passed) => {
        const report = started(start, before);
        const now = start + passed;
        const promised = report.dueAt!.getTime();
        const due = reckonAgain(report, { ...report, urgency: after }, world(now))!.dueAt.getTime();
        if (promised > now) expect(due).toBeGreaterThan(now);
        const order = ['NORMAL', 'HIGH', 'URGENT'];
        if (order.indexOf(after) >= order.indexOf(before) && before !== 'URGENT' && after !== 'URGENT')
          expect(due).toBeLessThanOrEqual(promised);
      }),
    );
  });

  it('ends in working time wherever the clock keeps office hours', () => {
    fc.assert(
      fc.property(starts, later, (start, passed) => {
        const report = started(start, 'NORMAL');
        report.urgency = 'HIGH';
        countAgain(report, world(start + passed));
        expect(calendar.isWorkingInstant(report.dueAt!.getTime())).toBe(true);
        expect(calendar.isWorkingInstant(latestExtension(report, world(start))!.getTime())).toBe(true);
      }),
    );
  });

  it('adds what the clock stood still: a longer pause never brings the due time forward', () => {
    fc.assert(
      fc.property(starts, later, later, (start, short, more) => {
        const report = started(start, 'NORMAL');
        const pausedTo = (length: number) => {
          const [from, to] = [start + 60 * MINUTE, start + 60 * MINUTE + length].map((t) => new Date(t).toISOString());
          report.pauses = [{ from: from!, to: to!, reason: 'chờ' }];
          return reckonAgain(report, report, world(start))!.dueAt.getTime();
        };
        const one = pausedTo(short);
        expect(one).toBeGreaterThanOrEqual(report.dueAt!.getTime());
        expect(pausedTo(short + more)).toBeGreaterThanOrEqual(one);
      }),
    );
  });

  it('is nothing before the clock has started, and no extension is to be had where danger is', () => {
    const fresh = {
      categoryCode: 'SU_CO_HA_TANG',
      urgency: 'NORMAL',
      pauses: [],
      coordinatingUnitIds: [],
    } as unknown as Report;
    expect(reckonAgain(fresh, fresh, world(at('2026-11-18T09:00')))).toBeNull();
    const hot = started(at('2026-11-18T09:00'), 'URGENT');
    expect(latestExtension(hot, world(at('2026-11-18T09:00')))).toBeNull();
  });
});
