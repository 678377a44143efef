/** Languages the product speaks; Vietnamese is the default. */
export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const isLang = (value: unknown): value is Lang => value === 'vi' || value === 'en';

/** BCP 47 tag for Intl. English follows the day-month order that Vietnam uses. */
export const localeOf = (lang: Lang): string => (lang === 'vi' ? 'vi-VN' : 'en-GB');
