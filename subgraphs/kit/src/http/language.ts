/** vi unless the caller prefers English (RFC 9110 accept-language, first known tag). */
export const languageOf = (acceptLanguage: string | undefined): 'vi' | 'en' => {
  for (const tag of (acceptLanguage ?? '').toLowerCase().split(',')) {
    if (tag.trim().startsWith('vi')) return 'vi';
    if (tag.trim().startsWith('en')) return 'en';
  }
  return 'vi';
};
