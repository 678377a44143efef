import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALENDAR_DAYS } from '../migrations/calendar-days.js';
import { WORKING_DAY_MINUTES, WorkCalendar, limitEnds, shifted, warningAt } from './report-clock.js';
import { promiseOf } from './report-promise.js';
import { timeLimitOf, type TimeLimit } from './time-limits.js';

const calendar = new WorkCalendar(CALENDAR_DAYS.map(([date, kind]) => ({ date, off: kind !== 'SWAP_WORK' })));
const at = (text: string): number => Date.parse(`${text}+07:00`);
const moments = fc.integer({ min: at('2025-01-02T00:00'), max: at('2027-06-01T00:00') });
const spans = fc.integer({ min: 0, max: 30 * WORKING_DAY_MINUTES });

describe('working time', () => {
  it('has seven and a half hours a day', () => expect(WORKING_DAY_MINUTES).toBe(450));

  it('does not run over lunch, at night or at the weekend', () => {
    expect(calendar.add(at('2026-11-20T11:00'), 60)).toBe(at('2026-11-20T14:00'));
    expect(calendar.add(at('2026-11-20T16:30'), 60)).toBe(at('2026-11-23T08:00'));
    expect(calendar.add(at('2026-11-21T10:00'), 30)).toBe(at('2026-11-23T08:00'));
  });

  it('stands still on Vietnamese Culture Day and over Tết', () => {
    expect(calendar.add(at('2026-11-23T16:00'), 120)).toBe(at('2026-11-25T08:30'));
    expect(calendar.add(at('2026-02-13T16:30'), 60)).toBe(at('2026-02-23T08:00'));
  });

  it('runs on a Saturday that makes up for a swapped day', () => {
    expect(calendar.isWorkingInstant(at('2026-08-22T09:00'))).toBe(true);
    expect(calendar.isWorkingInstant(at('2026-08-31T09:00'))).toBe(false);
    expect(calendar.add(at('2026-08-21T16:30'), 60)).toBe(at('2026-08-22T08:00'));
  });

  it('never ends outside office hours', () => {
    fc.assert(fc.property(moments, spans, (from, span) => calendar.isWorkingInstant(calendar.add(from, span))));
  });

  it('is monotone in its start and in its length, and never ends before it begins', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 5_000_000_000 }), spans, spans, (from, later, short, more) => {
        const end = calendar.add(from, short);
        return end >= from && calendar.add(from, short + more) >= end && calendar.add(from + later, short) >= end;
      }),
    );
  });

  it('measures what it adds', () => {
    fc.assert(
      fc.property(
        moments,
        spans,
        (from, span) => Math.abs(calendar.between(from, calendar.add(from, span)) - span) < 0.001,
      ),
    );
  });

  it('moves a due time later by a pause, never earlier', () => {
    fc.assert(
      fc.property(moments, spans, spans, fc.boolean(), (start, span, pause, aroundTheClock) => {
        const due = limitEnds(calendar, start, { aroundTheClock, minutes: span });
        const moved = shifted(calendar, due, start, calendar.add(start, pause), aroundTheClock);
        return moved >= due && (aroundTheClock || calendar.isWorkingInstant(moved));
      }),
    );
  });

  it('warns before it is due', () => {
    fc.assert(
      fc.property(moments, spans, fc.boolean(), (start, span, aroundTheClock) => {
        const due = limitEnds(calendar, start, { aroundTheClock, minutes: span });
        return warningAt(calendar, start, due, aroundTheClock) <= due;
      }),
    );
  });

  it('does not stop for the most urgent', () => {
    const due = limitEnds(calendar, at('2026-11-21T23:00'), { aroundTheClock: true, minutes: 24 * 60 });
    expect(due).toBe(at('2026-11-22T23:00'));
  });
});

describe('time limits', () => {
  const row = (kind: string, effectiveFrom: string, resultMinutes: number): TimeLimit => ({
    kind,
    effectiveFrom,
    resultMinutes,
    aroundTheClock: false,
    deskMinutes: 1,
    acceptMinutes: 1,
    extensionMinutes: 0,
  });
  const rows = [row('NORMAL', '2025-07-01', 7), row('NORMAL', '2027-01-01', 5), row('PROCEDURE', '2025-07-01', 10)];

  it('are those in force on the day the clock starts', () => {
    const facts = { categoryCode: 'SU_CO_HA_TANG', urgency: 'NORMAL' };
    expect(timeLimitOf(rows, facts, '2026-11-20').resultMinutes).toBe(7);
    expect(timeLimitOf(rows, facts, '2027-01-01').resultMinutes).toBe(5);
  });

  it('of a procedure are its own', () => {
    expect(
      timeLimitOf(rows, { categoryCode: 'THU_TUC_HANH_CHINH', urgency: 'NORMAL' }, '2026-11-20').resultMinutes,
    ).toBe(10);
  });
});

describe('the promise', () => {
  const base = {
    status: 'IN_PROGRESS' as const,
    clockStartedAt: new Date(at('2026-11-18T09:00')),
    dueAt: new Date(at('2026-11-30T09:00')),
    warnAt: null,
    resolvedAt: null,
    closedAt: null,
    pausedSince: null,
    pauses: [],
    aroundTheClock: false,
  };

  it('draws one cell a working day, with the gaps', () => {
    const { days, workingDaysLeft } = promiseOf(base, calendar, at('2026-11-23T10:00'))!;
    expect(days.map(({ date, state }) => `${date} ${state}`)).toEqual([
      '2026-11-18 USED',
      '2026-11-19 USED',
      '2026-11-20 USED',
      '2026-11-23 TODAY',
      '2026-11-25 AHEAD',
      '2026-11-26 AHEAD',
      '2026-11-27 AHEAD',
      '2026-11-30 DUE',
    ]);
    expect(days.filter(({ gapBefore }) => gapBefore).map(({ date }) => date)).toEqual([
      '2026-11-23',
      '2026-11-25',
      '2026-11-30',
    ]);
    expect(workingDaysLeft).toBe(4);
  });

  it('goes on past the due day when it is late', () => {
    const { days, workingDaysLeft } = promiseOf(base, calendar, at('2026-12-02T10:00'))!;
    expect(days.slice(-3).map(({ state }) => state)).toEqual(['USED', 'LATE', 'LATE']);
    expect(workingDaysLeft).toBe(-2);
  });

  it('hatches the days the clock stood still', () => {
    const pauses = [{ from: '2026-11-19T01:00:00.000Z', to: '2026-11-20T01:00:00.000Z', reason: 'chờ' }];
    const { days } = promiseOf({ ...base, pauses }, calendar, at('2026-11-23T10:00'))!;
    expect(days.slice(0, 4).map(({ state }) => state)).toEqual(['USED', 'PAUSED', 'PAUSED', 'TODAY']);
  });

  it('does not exist before the desk has received the report', () => {
    expect(promiseOf({ ...base, clockStartedAt: null, dueAt: null }, calendar, 0)).toBeNull();
  });
});
