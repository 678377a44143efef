/** Text as people type it in a hurry: lower case, no diacritics, `đ` as `d`, words with one space between and around. */
export const foldWords = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** Whether a word or phrase stands in a folded text, at word boundaries: "tat" is in "den tat", not in "tattoo". */
export const standsIn = (folded: string, phrase: string): boolean => {
  const wanted = foldWords(phrase);
  return wanted.trim() !== '' && folded.includes(wanted);
};
