/** Text as people type it in a hurry: lower case, no diacritics, đ as d, single spaces. `Hòa` and `Hoà` fold alike. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
