import { type Lang } from '../lang';
import cityEn from './city.en.json';
import cityVi from './city.vi.json';
import dossierEn from './dossier.en.json';
import dossierVi from './dossier.vi.json';
import handlingEn from './handling.en.json';
import handlingVi from './handling.vi.json';
import interfaceEn from './interface.en.json';
import interfaceVi from './interface.vi.json';
import peopleEn from './people.en.json';
import peopleVi from './people.vi.json';
import problemEn from './problem.en.json';
import problemVi from './problem.vi.json';
import reportEn from './report.en.json';
import reportVi from './report.vi.json';
import rulesEn from './rules.en.json';
import rulesVi from './rules.vi.json';

const vi = {
  ...reportVi,
  ...dossierVi,
  ...peopleVi,
  ...cityVi,
  ...problemVi,
  ...interfaceVi,
  ...rulesVi,
  ...handlingVi,
};
const en = {
  ...reportEn,
  ...dossierEn,
  ...peopleEn,
  ...cityEn,
  ...problemEn,
  ...interfaceEn,
  ...rulesEn,
  ...handlingEn,
};

/** Name of a set of words, e.g. `status`, `urgency`, `action`. */
export type WordSet = keyof typeof vi;

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every word for people, by language, set and code. */
export const CATALOGUES: Readonly<Record<Lang, Catalogue>> = { vi, en };

/** Says whether a code has words; a code from a newer server may not. */
export const hasWord = (set: WordSet, code: string): boolean => code in (CATALOGUES.vi[set] ?? {});

/** Puts values in the place of `{name}`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/**
 * The word for a code in a language, with `{name}` filled from `values`.
 * An unknown code (a newer server) comes back as it is, so that a screen never breaks.
 */
export function word(
  set: WordSet,
  code: string,
  lang: Lang,
  values?: Readonly<Record<string, string | number>>,
): string {
  const text = CATALOGUES[lang][set]?.[code] ?? CATALOGUES.vi[set]?.[code] ?? code;
  return values ? fill(text, values) : text;
}
