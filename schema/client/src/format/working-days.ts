import { type Lang } from '../lang';
import { fill, word } from '../words/word';

/** `3 ngày làm việc`, `1 working day`. */
export function formatWorkingDays(days: number, lang: Lang): string {
  if (lang === 'en' && days === 1) return '1 working day';
  return word('ui', 'workingDays', lang, { n: days });
}

/** A span under a day in words: `18 phút`, `1 giờ 10`, `3 giờ`. Minutes, rounded down, at least 1. */
export function formatSpan(minutes: number, lang: Lang): string {
  const whole = Math.max(1, Math.floor(minutes));
  if (whole < 60) return word('ui', 'minutes', lang, { n: whole });
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (rest === 0 || hours >= 24) return word('ui', 'hours', lang, { n: hours });
  return fill(word('ui', 'hoursMinutes', lang), { h: hours, m: String(rest).padStart(2, '0') });
}
