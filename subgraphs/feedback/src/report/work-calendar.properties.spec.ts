import fc from 'fast-check';
import {
  OFFICE_WEEK,
  WorkCalendar,
  countedBetween,
  dateOf,
  dayNumberOfDate,
  limitEnds,
  midnight,
  shifted,
  warningAt,
  type ExceptionalDay,
  type Interval,
  type WeekHours,
} from './report-clock.js';

const MINUTE = 60_000;
const FIRST = dayNumberOfDate('2026-01-01');
const DAYS = 700;

/** Stretches of a day, in order, that do not touch. */
const intervals: fc.Arbitrary<Interval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 6 })
  .map((quarters) => [...quarters].sort((a, b) => a - b).slice(0, quarters.length - (quarters.length % 2)))
  .map((marks) => marks.flatMap((mark, at) => (at % 2 ? [[marks[at - 1]! * 15, mark * 15] as const] : [])));
const week: fc.Arbitrary<WeekHours> = fc.record({
  effectiveFrom: fc.integer({ min: FIRST - 400, max: FIRST + DAYS }).map(dateOf),
  // Monday is always worked, so that the calendar never runs dry.
  week: fc
    .tuple(
      intervals,
      fc.array(fc.oneof(intervals, fc.constant<Interval[]>([]), fc.constant<Interval[]>([...OFFICE_WEEK.week[0]!])), {
        minLength: 6,
        maxLength: 6,
      }),
    )
    .map(([monday, rest]) => [monday, ...rest]),
});
const exception: fc.Arbitrary<ExceptionalDay> = fc.record({
  date: fc.integer({ min: FIRST, max: FIRST + DAYS }).map(dateOf),
  off: fc.boolean(),
  intervals: fc.option(intervals, { nil: null }),
});
const calendar = fc
  .tuple(
    fc.uniqueArray(exception, { selector: ({ date }) => date, maxLength: 40 }),
    fc.uniqueArray(week, { selector: ({ effectiveFrom }) => effectiveFrom, minLength: 1, maxLength: 3 }),
  )
  .map(([days, weeks]) => new WorkCalendar(days, weeks));
const moment = fc.integer({ min: midnight(FIRST), max: midnight(FIRST + 500) });
const span = fc.integer({ min: 0, max: 6_000 });

describe('the clock, whatever the calendar', () => {
  it('never stands on a moment that does not count, and never before where it began', () => {
    fc.assert(
      fc.property(calendar, moment, span, (city, from, minutes) => {
        const end = city.add(from, minutes);
        expect(end).toBeGreaterThanOrEqual(from);
        expect(city.isWorkingInstant(end)).toBe(true);
      }),
    );
  });

  it('runs forward: later starts and longer spans end no earlier', () => {
    fc.assert(
      fc.property(calendar, moment, fc.integer({ min: 0, max: 9_000_000 }), span, span, (city, from, wait, a, b) => {
        expect(city.add(from + wait, a)).toBeGreaterThanOrEqual(city.add(from, a));
        expect(city.add(from, Math.max(a, b))).toBeGreaterThanOrEqual(city.add(from, Math.min(a, b)));
      }),
    );
  });

  it('counts back what it counted forward, and adds up', () => {
    fc.assert(
      fc.property(calendar, moment, span, span, (city, from, a, b) => {
        const end = city.add(from, a);
        expect(city.between(from, end)).toBe(a);
        const further = city.add(end, b);
        expect(city.between(from, further)).toBe(a + b);
        expect(city.between(from, end) + city.between(end, further)).toBe(city.between(from, further));
      }),
    );
  });

  it('is moved by a pause by as much as counted in it, wherever the pause lies', () => {
    fc.assert(
      fc.property(
        calendar,
        moment,
        span,
        fc.integer({ min: 0, max: 9_000_000 }),
        fc.integer({ min: 0, max: 9_000_000 }),
        fc.boolean(),
        (city, from, minutes, wait, pause, aroundTheClock) => {
          const due = limitEnds(city, from, { aroundTheClock, minutes });
          const [stop, go] = [from + wait, from + wait + pause];
          const moved = shifted(city, due, stop, go, aroundTheClock);
          const stood = countedBetween(city, stop, go, aroundTheClock);
          expect(moved).toBeGreaterThanOrEqual(due);
          expect(countedBetween(city, due, moved, aroundTheClock)).toBeCloseTo(stood, 6);
        },
      ),
    );
  });

  it('does not care in which order its pauses are counted', () => {
    const pause = fc.tuple(fc.integer({ min: 0, max: 9_000_000 }), fc.integer({ min: 0, max: 9_000_000 }));
    fc.assert(
      fc.property(calendar, moment, span, pause, pause, (city, from, minutes, [a, b], [c, d]) => {
        const due = city.add(from, minutes);
        const one = shifted(city, shifted(city, due, from + a, from + a + b, false), from + c, from + c + d, false);
        const two = shifted(city, shifted(city, due, from + c, from + c + d, false), from + a, from + a + b, false);
        expect(two).toBe(one);
      }),
    );
  });

  it('warns between start and due', () => {
    fc.assert(
      fc.property(calendar, moment, span, fc.boolean(), (city, from, minutes, aroundTheClock) => {
        const due = limitEnds(city, from, { aroundTheClock, minutes });
        const warn = warningAt(city, from, due, aroundTheClock);
        expect(warn).toBeGreaterThanOrEqual(from);
        expect(warn).toBeLessThanOrEqual(due);
      }),
    );
  });

  it('is late by no more time off, and never earlier by it', () => {
    fc.assert(
      fc.property(moment, span, fc.integer({ min: FIRST, max: FIRST + DAYS }), (from, minutes, day) => {
        const plain = new WorkCalendar();
        const stormy = new WorkCalendar([{ date: dateOf(day), off: true }]);
        expect(stormy.add(from, minutes)).toBeGreaterThanOrEqual(plain.add(from, minutes));
      }),
    );
  });

  it('changes nothing before the day its hours change', () => {
    fc.assert(
      fc.property(week, moment, span, (changed, from, minutes) => {
        const [before, after] = [new WorkCalendar(), new WorkCalendar([], [OFFICE_WEEK, changed])];
        const end = before.add(from, minutes);
        if (end < midnight(dayNumberOfDate(changed.effectiveFrom))) expect(after.add(from, minutes)).toBe(end);
      }),
    );
  });
});

describe('the clock on known days', () => {
  const at = (iso: string): number => Date.parse(`${iso}:00+07:00`);
  const said = (moment: number): string => new Date(moment + 7 * 60 * MINUTE).toISOString().slice(0, 16);
  const off = (date: string): ExceptionalDay => ({ date, off: true });

  it('stands still through Tết 2026, five days between two weekends', () => {
    const days = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map(off);
    const city = new WorkCalendar(days);
    expect(said(city.add(at('2026-02-13T16:00'), 120))).toBe('2026-02-23T08:30');
    expect(city.between(at('2026-02-13T17:00'), at('2026-02-23T07:30'))).toBe(0);
  });

  it('stands still through Tết 2027, which begins on a Friday', () => {
    const days = ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'].map(off);
    const city = new WorkCalendar(days);
    expect(said(city.add(at('2027-02-04T16:00'), 120))).toBe('2027-02-10T08:30');
  });

  it('runs on the Saturday that makes up for 31 August 2026, and not on that Monday', () => {
    const city = new WorkCalendar([
      { date: '2026-08-22', off: false },
      off('2026-08-31'),
      off('2026-09-01'),
      off('2026-09-02'),
    ]);
    expect(said(city.add(at('2026-08-21T16:00'), 120))).toBe('2026-08-22T08:30');
    expect(said(city.add(at('2026-08-28T16:00'), 120))).toBe('2026-09-03T08:30');
    expect(city.between(at('2026-08-22T00:00'), at('2026-08-23T00:00'))).toBe(450);
  });

  it('takes a make-up day’s own hours where it has some', () => {
    const half = { date: '2026-08-22', off: false, intervals: [[480, 720]] as const };
    expect(new WorkCalendar([half]).between(at('2026-08-22T00:00'), at('2026-08-23T00:00'))).toBe(240);
  });
});
