import { computed, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { isLang, type Lang, word, type WordSet } from '@smarthp/client';

const KEPT = 'hp.lang';

/** The language on screen: a signal, kept on the device, mirrored in `<html lang>`. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Lang>(this.kept());

  /** The active language. */
  readonly active = this.chosen.asReadonly();
  /** Words of the active language; re-runs in templates when the language changes. */
  readonly word = computed(() => {
    const lang = this.chosen();
    return (set: WordSet, code: string, values?: Readonly<Record<string, string | number>>): string =>
      word(set, code, lang, values);
  });

  constructor() {
    this.document.documentElement.lang = this.chosen();
  }

  /** Switches the language at once and keeps the choice. */
  use(lang: Lang): void {
    this.chosen.set(lang);
    this.document.documentElement.lang = lang;
    try {
      this.document.defaultView?.localStorage.setItem(KEPT, lang);
    } catch {
      // A browser that keeps nothing still switches for this visit.
    }
  }

  private kept(): Lang {
    try {
      const kept = this.document.defaultView?.localStorage.getItem(KEPT);
      return isLang(kept) ? kept : 'vi';
    } catch {
      return 'vi';
    }
  }
}
