import { officialDays } from '../calendar/official-days.js';
import { appointmentFor, isWorkingDay, workingDaysAfter } from './working-days.js';

const calendar = new Map(officialDays.map(({ day, works }) => [day, works]));
const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => new Date(`${text}:00+07:00`);
const sameDay = { timeLimitDays: 1, sameDay: true };
const days = (timeLimitDays: number | null) => ({ timeLimitDays, sameDay: false });

describe('working days', () => {
  it('are Monday to Friday but holidays and swapped days, and worked Saturdays', () => {
    expect(isWorkingDay(day('2026-11-23'), calendar)).toBe(true);
    expect(isWorkingDay(day('2026-11-22'), calendar)).toBe(false); // Sunday
    expect(isWorkingDay(day('2026-11-24'), calendar)).toBe(false); // Vietnamese Culture Day
    expect(isWorkingDay(day('2026-08-31'), calendar)).toBe(false); // swapped off
    expect(isWorkingDay(day('2026-08-22'), calendar)).toBe(true); // Saturday worked for it
    expect(isWorkingDay(day('2026-04-27'), calendar)).toBe(false); // in lieu of Sunday 26 April
  });

  it.each([
    [2025, 250],
    [2026, 249],
  ])('are so many as the city counts: %i has %i', (year, count) => {
    let at = day(`${year}-01-01`);
    let working = 0;
    for (; at.year === year; at = at.add({ days: 1 })) if (isWorkingDay(at, calendar)) working += 1;
    expect(working).toBe(count);
  });

  it('are counted after the day, over weekends and holidays', () => {
    expect(workingDaysAfter(day('2026-11-20'), 2, calendar).toString()).toBe('2026-11-25');
    expect(workingDaysAfter(day('2026-11-22'), 0, calendar).toString()).toBe('2026-11-23');
    expect(workingDaysAfter(day('2026-02-13'), 1, calendar).toString()).toBe('2026-02-23'); // over Tết
  });
});

describe('the appointment', () => {
  it('of a same-day procedure is that day when received up to 15:00', () => {
    expect(appointmentFor(at('2026-11-23T09:00'), sameDay, calendar)).toEqual(at('2026-11-23T17:00'));
    expect(appointmentFor(at('2026-11-23T15:00'), sameDay, calendar)).toEqual(at('2026-11-23T17:00'));
  });

  it('of a same-day procedure is the next working day when received after 15:00, never 24 hours later', () => {
    expect(appointmentFor(at('2026-11-23T15:01'), sameDay, calendar)).toEqual(at('2026-11-25T17:00')); // the 24th is off
    expect(appointmentFor(at('2026-11-20T16:00'), sameDay, calendar)).toEqual(at('2026-11-23T17:00')); // Friday
  });

  it('of a same-day procedure filed at the weekend is the next working day', () => {
    expect(appointmentFor(at('2026-11-21T20:00'), sameDay, calendar)).toEqual(at('2026-11-23T17:00'));
  });

  it('counts whole working days after the day of receipt', () => {
    expect(appointmentFor(at('2026-11-18T08:35'), days(15), calendar)).toEqual(at('2026-12-10T17:00'));
    expect(appointmentFor(at('2026-11-18T16:35'), days(15), calendar)).toEqual(at('2026-12-10T17:00'));
  });

  it('follows the day of the city, not of the machine', () => {
    expect(appointmentFor(new Date('2026-11-22T23:30:00Z'), days(1), calendar)).toEqual(at('2026-11-25T17:00'));
  });

  it('is not promised when the case decides the time', () => {
    expect(appointmentFor(at('2026-11-23T09:00'), days(null), calendar)).toBeNull();
  });
});
