import { minutesOf, spanOf, unitOf } from './durations';

describe('a span of time', () => {
  it('is said in the biggest unit it is a whole number of', () => {
    expect(spanOf(3_150, false)).toEqual({ amount: 7, unit: 'WORKING_DAY' });
    expect(spanOf(240, false)).toEqual({ amount: 4, unit: 'HOUR' });
    expect(spanOf(30, false)).toEqual({ amount: 30, unit: 'MINUTE' });
    expect(spanOf(90, false)).toEqual({ amount: 90, unit: 'MINUTE' });
  });

  it('has days of the wall clock where the clock never stops, and 24 hours stay hours', () => {
    expect(spanOf(1_440, true)).toEqual({ amount: 24, unit: 'HOUR' });
    expect(spanOf(2_880, true)).toEqual({ amount: 2, unit: 'DAY' });
    expect(minutesOf('DAY', true)).toBe(1_440);
    expect(minutesOf('DAY', false)).toBe(450);
  });

  it('of nothing is minutes', () => {
    expect(unitOf(0, false)).toBe('MINUTE');
  });
});
