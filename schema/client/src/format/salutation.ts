import { type Lang } from '../lang';

/** How the identity account says a person is addressed. */
export const SALUTATIONS = ['ONG', 'BA', 'ONG_BA'] as const;
export type Salutation = (typeof SALUTATIONS)[number];

/** `Ông`, `Bà` or `Ông/Bà` inside a sentence; English says `you`. */
export function address(salutation: Salutation | undefined | null, lang: Lang): string {
  if (lang === 'en') return 'you';
  return salutation === 'ONG' ? 'Ông' : salutation === 'BA' ? 'Bà' : 'Ông/Bà';
}

/** `Bà Trần Thị Nhung`; the name alone when the salutation is not known or in English. */
export const addressed = (name: string, salutation: Salutation | undefined | null, lang: Lang): string =>
  lang === 'en' || !salutation || salutation === 'ONG_BA' ? name : `${address(salutation, lang)} ${name}`;
