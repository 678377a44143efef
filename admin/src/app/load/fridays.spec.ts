import { endOfFriday } from './fridays';

const city = (text: string): number => Date.parse(`${text}+07:00`);

describe('the end of Friday', () => {
  it('is that of this week from Sunday to Friday night', () => {
    for (const day of ['2026-11-22T08:00', '2026-11-23T08:00', '2026-11-27T23:59'])
      expect(Date.parse(endOfFriday(city(day)))).toBe(city('2026-11-27T23:59:59'));
  });

  it('is that of the coming week on Saturday, and a week later when asked', () => {
    expect(Date.parse(endOfFriday(city('2026-11-28T00:00')))).toBe(city('2026-12-04T23:59:59'));
    expect(Date.parse(endOfFriday(city('2026-11-23T08:00'), 1))).toBe(city('2026-12-04T23:59:59'));
  });
});
