/** Text for accent-free search: no tone marks, đ as d, lower case, single spaces. Makes Hòa equal Hoà. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** Whether every word of the query stands in the text, marks and case aside. */
export function foldedMatch(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(' ')
    .every((part) => folded.includes(part));
}
