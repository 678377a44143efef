import {
  formatBefore,
  formatDate,
  formatDay,
  formatRelative,
  formatShortDate,
  formatTime,
  formatWhen,
  sentence,
} from './date';

const NOW = '2026-11-20T15:48:00+07:00';

describe('a date', () => {
  it('is said as weekday and date', () => {
    expect(formatDay('2026-11-25T17:00:00+07:00', 'vi', NOW)).toBe('thứ Tư 25/11');
    expect(formatDay('2026-11-22', 'vi', NOW)).toBe('Chủ nhật 22/11');
    expect(formatDay('2026-11-25T17:00:00+07:00', 'en', NOW)).toBe('Wednesday 25 Nov');
  });

  it('carries the year only when it is another year', () => {
    expect(formatShortDate('2027-01-04', 'vi', NOW)).toBe('4/1/2027');
    expect(formatShortDate('2026-12-04', 'vi', NOW)).toBe('4/12');
  });

  it('is written whole with two digits', () => {
    expect(formatDate('2026-01-05T01:00:00Z', 'vi')).toBe('05/01/2026');
    expect(formatDate('2026-01-05T01:00:00Z', 'en')).toBe('5 Jan 2026');
  });

  it('stands on the clock of the city wherever the device is', () => {
    expect(formatTime('2026-11-20T23:30:00Z')).toBe('06:30');
    expect(formatDay('2026-11-20T18:00:00Z', 'vi', NOW)).toBe('thứ Bảy 21/11');
  });

  it('says the hour of a limit', () => {
    expect(formatBefore('2026-11-24T17:00:00+07:00', 'vi', NOW)).toBe('trước 17:00 thứ Ba 24/11');
    expect(formatBefore('2026-11-24T17:00:00+07:00', 'en', NOW)).toBe('before 17:00 Tuesday 24 Nov');
  });

  it('near now is said as today, yesterday or tomorrow', () => {
    expect(formatWhen('2026-11-20T15:40:00+07:00', 'vi', NOW)).toBe('hôm nay 15:40');
    expect(formatWhen('2026-11-19T08:05:00+07:00', 'vi', NOW)).toBe('hôm qua 08:05');
    expect(formatWhen('2026-11-21T00:05:00+07:00', 'en', NOW)).toBe('tomorrow 00:05');
    expect(formatWhen('2026-11-16T08:12:00+07:00', 'vi', NOW)).toBe('thứ Hai 16/11, 08:12');
  });

  it.each([
    ['2026-11-20T15:47:40+07:00', 'vừa xong', 'just now'],
    ['2026-11-20T15:38:00+07:00', '10 phút trước', '10 min ago'],
    ['2026-11-20T13:00:00+07:00', '2 giờ trước', '2 h ago'],
    ['2026-11-19T23:00:00+07:00', 'hôm qua 23:00', 'yesterday 23:00'],
    ['2026-11-20T16:00:00+07:00', 'hôm nay 16:00', 'today 16:00'],
  ])('%s is %s', (moment, vi, en) => {
    expect(formatRelative(moment, 'vi', NOW)).toBe(vi);
    expect(formatRelative(moment, 'en', NOW)).toBe(en);
  });

  it('can open a sentence', () => {
    expect(sentence('đến thứ Tư')).toBe('Đến thứ Tư');
  });
});
