import { toMillis } from '../format/clock';
import { formatShortDate, formatWhen } from '../format/date';
import { address } from '../format/salutation';
import { type PromiseView } from './promise';
import { type PromiseSpeech } from './promise-words';

/** One time the deadline moved or stood still: who it was for, and why. */
export interface PromiseChange {
  readonly kind: 'pause' | 'extension';
  readonly at: string;
  /** `Tạm dừng từ 18/11 đến 19/11`, `Gia hạn từ 30/11 đến 09:00 2/12`. */
  readonly headline: string;
  readonly by: string | null;
  readonly reason: string;
}

/** Every pause and every extension of a promise, oldest first, in words. */
export function promiseChanges(
  promise: PromiseView,
  { lang, now = Date.now(), salutation }: PromiseSpeech,
): PromiseChange[] {
  const vi = lang === 'vi';
  const day = (moment: string): string => formatShortDate(moment, lang, now);
  const you = (text: string): string => (vi ? text.replaceAll('Ông/Bà', address(salutation, 'vi')) : text);
  const named = (unit: PromiseUnitView | null | undefined): string | null =>
    unit ? (!vi && unit.nameEn) || unit.name : null;
  const paused = (from: string, to?: string | null): string => {
    if (!to) return vi ? `Tạm dừng tính hạn từ ${day(from)}` : `Clock paused since ${day(from)}`;
    if (day(from) === day(to)) return vi ? `Tạm dừng tính hạn ngày ${day(from)}` : `Clock paused on ${day(from)}`;
    return vi ? `Tạm dừng tính hạn ${day(from)} đến ${day(to)}` : `Clock paused ${day(from)} to ${day(to)}`;
  };
  const pauses = promise.pauses.map(({ from, to, reason, by }) => ({
    kind: 'pause' as const,
    at: from,
    headline: paused(from, to),
    by: named(by),
    reason: you(reason),
  }));
  const extensions = (promise.extensions ?? []).map(({ at, from, until, reason, by }) => ({
    kind: 'extension' as const,
    at,
    headline: vi
      ? `Gia hạn từ ${day(from)} đến ${formatWhen(until, lang, now)}`
      : `Extended from ${day(from)} to ${formatWhen(until, lang, now)}`,
    by: named(by),
    reason: you(reason),
  }));
  return [...pauses, ...extensions].sort((a, b) => toMillis(a.at) - toMillis(b.at));
}

type PromiseUnitView = NonNullable<PromiseView['pauses'][number]['by']>;
