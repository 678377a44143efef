import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from '@smarthp/angular';

export type SayValues = Readonly<Record<string, string | number>>;
export type Saying = (key: string, values?: SayValues) => string;

/** Says the console's own sentences in the active language; a template that asks repaints when it changes. */
@Injectable({ providedIn: 'root' })
export class Say {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  readonly it: Saying = (key, values) => this.transloco.translate(key, values, this.language.active());
  /** The name in the active language, for things that carry both. */
  readonly name = (thing: { name: string; nameEn?: string | null } | null | undefined): string =>
    thing ? (this.language.active() === 'en' && thing.nameEn) || thing.name : '';
}

/** `protected readonly t = injectSaying()`, then `{{ t('queue.end') }}`. */
export const injectSaying = (): Saying => inject(Say).it;
