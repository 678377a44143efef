import { areHours } from './week-hours';

describe('the hours of a day', () => {
  const [morning, afternoon] = [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ];

  it('are right in order, or when nobody works', () => {
    expect(areHours([morning!, afternoon!])).toBe(true);
    expect(areHours([])).toBe(true);
  });

  it('are wrong when they end before they begin, overlap, or are half filled in', () => {
    expect(areHours([{ from: '11:30', to: '07:30' }])).toBe(false);
    expect(areHours([morning!, { from: '11:00', to: '12:00' }])).toBe(false);
    expect(areHours([{ from: '', to: '11:30' }])).toBe(false);
  });
});
