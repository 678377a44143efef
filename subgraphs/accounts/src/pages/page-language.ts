import { languageOf } from '@smarthp/kit/http';
import type { Language } from './words.js';

const isLanguage = (value: unknown): value is Language => value === 'vi' || value === 'en';

/** `?lang` when given, else what the app asked for in ui_locales, else the browser's own preference. */
export function pageLanguage(asked: unknown, uiLocales: unknown, acceptLanguage: string | undefined): Language {
  if (isLanguage(asked)) return asked;
  const wanted = String(uiLocales ?? '').slice(0, 2);
  return isLanguage(wanted) ? wanted : languageOf(acceptLanguage);
}
