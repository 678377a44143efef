import { inject, Injectable } from '@angular/core';
import { type Translation, TranslocoService } from '@jsverse/transloco';
import { LANGS, type Lang } from '@smarthp/client';

/** The strings of one feature folder, one tree a language. */
export type FeatureWords = Readonly<Record<Lang, Translation>>;

/** All feature strings loaded so far; what Transloco asks for when a language is switched on. */
@Injectable({ providedIn: 'root' })
export class WordBook {
  private readonly book: Record<Lang, Record<string, Translation>> = { vi: {}, en: {} };

  of(lang: Lang): Translation {
    return this.book[lang];
  }

  /** Says whether the words are new: a screen that opens again brings the same ones. */
  write(feature: string, words: FeatureWords): boolean {
    const known = LANGS.every((lang) => this.book[lang][feature] === words[lang]);
    for (const lang of LANGS) this.book[lang][feature] = words[lang];
    return !known;
  }
}

/** Adds a feature's strings under its name and tells screens that are open. Needs an injection context. */
export function addWords(feature: string, words: FeatureWords): void {
  if (!inject(WordBook).write(feature, words)) return;
  const transloco = inject(TranslocoService);
  for (const lang of LANGS) transloco.setTranslation({ [feature]: words[lang] }, lang, { merge: true });
}
