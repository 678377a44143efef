import { inject, Injectable } from '@angular/core';
import { Language } from '@smarthp/angular';
import { formatNumber } from '@smarthp/client';
import { CategoryBook } from '../../queue/category-book';
import { Say } from '../../words/say';
import { spanOf } from '../parts/durations';

/** How limits are said: spans, classes, and the fields they are for. */
@Injectable({ providedIn: 'root' })
export class LimitWords {
  private readonly say = inject(Say);
  private readonly language = inject(Language);
  private readonly book = inject(CategoryBook);

  readonly span = (minutes: number | null | undefined, aroundTheClock: boolean): string => {
    if (minutes === null || minutes === undefined) return '–';
    if (minutes === 0) return this.say.it('clocks.limits.none');
    const { amount, unit } = spanOf(minutes, aroundTheClock);
    const words = this.say.it(`clocks.units.${unit}`);
    return `${formatNumber(amount, this.language.active())} ${words}`;
  };

  readonly field = (key: string | null | undefined): string => {
    if (!key) return '';
    const [category, code] = key.split('/');
    const found = this.book.categories().find((one) => one.code === category);
    const field = found?.fields.find((one) => one.code === code);
    return field && found ? `${this.say.name(field)} · ${this.say.name(found)}` : key;
  };

  /** `NORMAL` or `NORMAL/SU_CO_HA_TANG/CHIEU_SANG`, as history has it. */
  readonly key = (key: string): string => {
    const [kind = '', ...field] = key.split('/');
    const kindWords = this.say.it(`clocks.kinds.${kind}`);
    return field.length ? `${kindWords} · ${this.field(field.join('/'))}` : kindWords;
  };

  /** Spans of the history; it does not say which clock, so days are said as minutes of work unless they are hours. */
  readonly value = (name: string, value: string): string | null =>
    name.endsWith('Minutes') && /^\d+$/.test(value) ? this.span(Number(value), false) : null;
}
