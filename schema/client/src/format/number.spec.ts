import { address, addressed } from './salutation';
import { fold, foldedMatch } from './fold';
import { formatDistance, formatMoney, formatNumber, formatPercent } from './number';
import { formatSpan, formatWorkingDays } from './working-days';

describe('a number', () => {
  it.each([
    [1234567.89, '1.234.567,89', '1,234,567.89'],
    [-1500, '-1.500', '-1,500'],
    [0.5, '0,5', '0.5'],
    [12, '12', '12'],
    [-0.001, '0', '0'],
    [Number.NaN, '–', '–'],
  ])('%p is %s in Vietnamese and %s in English', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it('of money has no fraction and the sign after it', () => {
    expect(formatMoney(120000, 'vi')).toBe('120.000\u00a0₫');
    expect(formatMoney(0, 'vi')).toBe('0\u00a0₫');
  });

  it('of a share is per cent', () => {
    expect(formatPercent(0.875, 'vi')).toBe('87,5%');
  });

  it.each([
    [7, '7\u00a0m'],
    [184, '180\u00a0m'],
    [994, '990\u00a0m'],
    [1240, '1,2\u00a0km'],
    [23_400, '23\u00a0km'],
  ])('of %p metres is %s', (metres, said) => {
    expect(formatDistance(metres, 'vi')).toBe(said);
  });
});

describe('a span', () => {
  it('above a day is counted in working days', () => {
    expect(formatWorkingDays(3, 'vi')).toBe('3 ngày làm việc');
    expect(formatWorkingDays(1, 'en')).toBe('1 working day');
  });

  it('under a day is hours and minutes', () => {
    expect(formatSpan(70, 'vi')).toBe('1 giờ 10');
    expect(formatSpan(18.9, 'vi')).toBe('18 phút');
    expect(formatSpan(0, 'vi')).toBe('1 phút');
    expect(formatSpan(180, 'en')).toBe('3 h');
  });
});

describe('a person', () => {
  it('is addressed as the identity account tells, else Ông/Bà', () => {
    expect(address('BA', 'vi')).toBe('Bà');
    expect(address(undefined, 'vi')).toBe('Ông/Bà');
    expect(addressed('Trần Thị Nhung', 'BA', 'vi')).toBe('Bà Trần Thị Nhung');
    expect(addressed('Trần Thị Nhung', 'ONG_BA', 'vi')).toBe('Trần Thị Nhung');
  });
});

describe('search without marks', () => {
  it('makes both spellings of one word equal', () => {
    expect(fold('Hòa  Thuỷ')).toBe(fold('Hoà Thủy'));
    expect(fold('ĐỒ SƠN')).toBe('do son');
  });

  it('finds words in any order', () => {
    expect(foldedMatch('Phường Lê Chân, Hải Phòng', 'hai phong le chan')).toBe(true);
    expect(foldedMatch('Phường Lê Chân', 'đồ sơn')).toBe(false);
  });
});
