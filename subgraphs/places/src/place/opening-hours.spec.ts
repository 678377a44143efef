import { isOpeningHours, openingAt } from './opening-hours.js';

const office = 'Mo-Fr 07:30-11:30,13:30-17:00';
const at = (text: string): Date => new Date(text);

describe('opening hours', () => {
  it('are open in the morning hours of a working day and say when they close', () => {
    expect(openingAt(office, at('2026-11-23T08:00:00+07:00'))).toEqual({
      state: 'OPEN',
      until: at('2026-11-23T11:30:00+07:00'),
    });
  });

  it('are closed over lunch and say when they open again', () => {
    expect(openingAt(office, at('2026-11-23T12:00:00+07:00'))).toEqual({
      state: 'CLOSED',
      until: at('2026-11-23T13:30:00+07:00'),
    });
  });

  it('are closed at the weekend until Monday', () => {
    expect(openingAt(office, at('2026-11-21T09:00:00+07:00'))).toEqual({
      state: 'CLOSED',
      until: at('2026-11-23T07:30:00+07:00'),
    });
  });

  it('follow the clock of the city and not of the machine', () => {
    expect(openingAt(office, at('2026-11-23T01:00:00Z')).state).toBe('OPEN'); // 08:00 in Hải Phòng
    expect(openingAt(office, at('2026-11-23T13:00:00Z')).state).toBe('CLOSED'); // 20:00
  });

  it('run over midnight', () => {
    expect(openingAt('Mo-Su 18:00-02:00', at('2026-11-24T01:00:00+07:00'))).toEqual({
      state: 'OPEN',
      until: at('2026-11-24T02:00:00+07:00'),
    });
  });

  it('that never close have no end', () => {
    expect(openingAt('24/7', at('2026-11-23T03:00:00+07:00'))).toEqual({ state: 'OPEN', until: null });
  });

  it('that nobody gave, or nobody can read, are unknown', () => {
    expect(openingAt(null, at('2026-11-23T03:00:00+07:00')).state).toBe('UNKNOWN');
    expect(openingAt('khi nào có khách', at('2026-11-23T03:00:00+07:00')).state).toBe('UNKNOWN');
    expect(isOpeningHours('khi nào có khách')).toBe(false);
    expect(isOpeningHours(office)).toBe(true);
  });
});
