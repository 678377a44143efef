import { type Lang } from '../lang';

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, mark);

/** `1.234.567,89` in Vietnamese, `1,234,567.89` in English. At most `decimals` places, no empty zeros. */
export function formatNumber(value: number, lang: Lang, decimals = 2): string {
  if (!Number.isFinite(value)) return '–';
  const rounded = Number(Math.abs(value).toFixed(decimals));
  const [whole = '0', part] = rounded.toFixed(decimals).split('.');
  const kept = part?.replace(/0+$/, '');
  const [thousands, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const sign = value < 0 && rounded !== 0 ? '-' : '';
  return `${sign}${grouped(whole, thousands)}${kept ? point + kept : ''}`;
}

/** `120.000 ₫` with a non-breaking space; English groups with commas. */
export const formatMoney = (dong: number, lang: Lang): string => `${formatNumber(Math.round(dong), lang, 0)}\u00a0₫`;

/** `87,5%`; `share` is 0 to 1. */
export const formatPercent = (share: number, lang: Lang, decimals = 1): string =>
  `${formatNumber(share * 100, lang, decimals)}%`;

/** `90 m` under a kilometre (rounded to 10 m from 100 m on), else `1,2 km`. */
export function formatDistance(metres: number, lang: Lang): string {
  if (metres < 100) return `${Math.max(0, Math.round(metres))}\u00a0m`;
  if (metres < 995) return `${Math.round(metres / 10) * 10}\u00a0m`;
  const km = metres / 1000;
  return `${formatNumber(km, lang, km < 10 ? 1 : 0)}\u00a0km`;
}
