import {
  type EnvironmentProviders,
  effect,
  inject,
  Injectable,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
  provideEnvironmentInitializer,
} from '@angular/core';
import { provideTransloco, type Translation, type TranslocoLoader, TranslocoService } from '@jsverse/transloco';
import { LANGS, type Lang } from '@smarthp/client';
import { of, type Observable } from 'rxjs';
import { addWords, type FeatureWords, WordBook } from './feature-words';
import { Language } from './language';

@Injectable({ providedIn: 'root' })
class WordBookLoader implements TranslocoLoader {
  private readonly book = inject(WordBook);

  getTranslation(lang: string): Observable<Translation> {
    return of(this.book.of(lang as Lang));
  }
}

/**
 * Vietnamese and English at run time. Give the strings every screen needs here, by feature name;
 * lazy features add theirs with `provideWords` in their route.
 */
export function provideLanguage(words: Readonly<Record<string, FeatureWords>> = {}): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...LANGS],
        defaultLang: 'vi',
        fallbackLang: 'vi',
        reRenderOnLangChange: true,
        missingHandler: { useFallbackTranslation: true, logMissingKey: isDevMode() },
        prodMode: !isDevMode(),
      },
      loader: WordBookLoader,
    }),
    provideAppInitializer(() => {
      for (const [feature, tree] of Object.entries(words)) addWords(feature, tree);
      const language = inject(Language);
      const transloco = inject(TranslocoService);
      transloco.setActiveLang(language.active());
      effect(() => {
        transloco.setActiveLang(language.active());
      });
    }),
  ]);
}

/** Strings of a lazy feature, for its route's `providers`: keys are read as `feature.key`. */
export const provideWords = (feature: string, words: FeatureWords): EnvironmentProviders =>
  provideEnvironmentInitializer(() => addWords(feature, words));
