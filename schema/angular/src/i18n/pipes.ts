import { inject, Pipe, type PipeTransform } from '@angular/core';
import {
  formatBefore,
  formatDate,
  formatDay,
  formatDistance,
  formatMoney,
  formatNumber,
  formatRelative,
  formatShortDate,
  formatTime,
  formatWhen,
  type Lang,
  type Moment,
  type WordSet,
} from '@smarthp/client';
import { Language } from './language';

const DATES = {
  when: formatWhen,
  day: formatDay,
  before: formatBefore,
  relative: formatRelative,
  short: formatShortDate,
  date: formatDate,
  time: (moment: Moment) => formatTime(moment),
} as const satisfies Record<string, (moment: Moment, lang: Lang) => string>;

export type DateStyle = keyof typeof DATES;

/** `{{ report.dueAt | hpDate: 'before' }}`: a moment in the city's own time and the active language. */
// Impure because the language is a signal outside the pipe's arguments; the work is a few additions.
@Pipe({ name: 'hpDate', pure: false })
export class DatePipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(moment: Moment | null | undefined, style: DateStyle = 'when'): string {
    return moment == null ? '' : DATES[style](moment, this.language.active());
  }
}

/** `{{ report.urgency | hpWord: 'urgency' }}`: the word for a code. */
@Pipe({ name: 'hpWord', pure: false })
export class WordPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(code: string | null | undefined, set: WordSet, values?: Record<string, string | number>): string {
    return code == null ? '' : this.language.word()(set, code, values);
  }
}

const NUMBERS = { number: formatNumber, money: formatMoney, distance: formatDistance } as const;

/** `{{ 120000 | hpNumber: 'money' }}`, `'distance'` takes metres. */
@Pipe({ name: 'hpNumber', pure: false })
export class NumberPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(value: number | null | undefined, style: keyof typeof NUMBERS = 'number'): string {
    return value == null ? '' : NUMBERS[style](value, this.language.active());
  }
}
