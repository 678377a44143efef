import { monthsOf, type YearCalendar } from './year-days';

const plain = Array.from({ length: 7 }, (_none, at) => ({
  __typename: 'WeekdayHours' as const,
  weekday: at + 1,
  intervals: at < 5 ? [{ __typename: 'WorkingInterval' as const, from: '07:30', to: '11:30' }] : [],
}));
const day = (date: string, kind: 'STATUTORY' | 'SWAP_WORK') => ({
  __typename: 'CalendarDay' as const,
  date,
  kind,
  isOff: kind !== 'SWAP_WORK',
  name: 'x',
  nameEn: 'x',
  isProvisional: false,
  note: null,
  changedAt: '2026-01-01T00:00:00Z',
  changedBy: null,
  intervals: [],
});
const calendar: YearCalendar = {
  __typename: 'WorkCalendarYear',
  year: 2026,
  today: '2026-08-20',
  workingDays: 250,
  workingDayMinutes: 450,
  days: [day('2026-02-17', 'STATUTORY'), day('2026-08-22', 'SWAP_WORK')],
  weeks: [{ __typename: 'WeekHours', effectiveFrom: '2025-07-01', isInForce: true, minutes: 1200, days: plain }],
};

describe('a year of days', () => {
  const months = monthsOf(calendar);
  const cell = (date: string) => months.flatMap(({ days }) => days).find((one) => one.date === date);

  it('has every day once, in months that begin under their weekday', () => {
    expect(months.flatMap(({ days }) => days)).toHaveLength(365);
    expect(months[0]?.blanks).toBe(3); // 1 January 2026 is a Thursday
    expect(months[7]?.blanks).toBe(5); // 1 August 2026 is a Saturday
  });

  it('knows a holiday, a make-up Saturday, a plain weekend and today', () => {
    expect(cell('2026-02-17')).toMatchObject({ works: false, mark: { kind: 'STATUTORY' } });
    expect(cell('2026-08-22')).toMatchObject({ works: true, mark: { kind: 'SWAP_WORK' } });
    expect(cell('2026-08-23')).toMatchObject({ works: false, mark: null });
    expect(cell('2026-08-20')).toMatchObject({ works: true, isToday: true });
  });
});
