/** What a piece of text may give away of a person. */
export const PRIVATE_KINDS = ['email', 'phone', 'idNumber', 'bank', 'plate', 'houseNumber'] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** A find: where it stands and what it may be. A suggestion only; a person decides. */
export interface PrivateWords {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const MASK = '•••';

/** Separators people put between digits. */
const GAP = '[\\s.\\-–]?';
const digits = (count: string): string => `\\d(?:${GAP}\\d)${count}`;
const START = '(?<![\\p{L}\\d.,/-])';
const END = '(?![\\p{L}\\d])';

/**
 * The surest first: what one of them has found, the others leave alone. Money, dates and report codes are kept out by
 * what stands around the digits.
 */
const FINDERS: readonly { readonly kind: PrivateKind; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu },
  {
    kind: 'phone',
    pattern: new RegExp(`${START}(?:\\+?84|0)${GAP}(?:[35789]\\d|2\\d{2})(?:${GAP}\\d){7}${END}`, 'giu'),
  },
  {
    kind: 'bank',
    pattern: new RegExp(
      `(?:tài\\s+khoản|tai\\s+khoan|số\\s+tk|so\\s+tk|stk|tk)\\s*(?:ngân\\s+hàng|ngan\\s+hang)?\\s*(?:số|so)?\\s*[:.]?\\s*${digits('{5,18}')}${END}`,
      'giu',
    ),
  },
  { kind: 'idNumber', pattern: new RegExp(`${START}0${digits('{10}')}${END}`, 'giu') },
  {
    kind: 'idNumber',
    pattern: new RegExp(
      `(?:cmnd|cmt|chứng\\s+minh|hộ\\s+chiếu)\\s*(?:số|so)?\\s*[:.]?\\s*[A-Z]?${digits('{6,11}')}${END}`,
      'giu',
    ),
  },
  {
    kind: 'plate',
    pattern: /(?<![\p{L}\d])\d{2}[\s-]?[A-Z]{1,2}\d?[\s.-]{0,2}(?:\d{3}\.?\d{2}|\d{4})(?![\p{L}\d])/gu,
  },
  { kind: 'bank', pattern: new RegExp(`${START}${digits('{12,18}')}${END}`, 'giu') },
  {
    kind: 'houseNumber',
    pattern:
      /(?:[Ss]ố\s+[Nn]hà|[Nn]hà\s+[Ss]ố|[Nn]hà|[Ss]ố)\s+\d{1,4}[A-Za-z]?(?:[/-]\d{1,4}[A-Za-z]?)*(?=\s*,?\s*(?:đường|phố|ngõ|ngách|hẻm|kiệt|tổ|thôn|khu|\p{Lu}))(?![\d.])/gu,
  },
  { kind: 'houseNumber', pattern: /(?:số\s+nhà|nhà\s+số)\s+\d{1,4}[a-z]?(?:[/-]\d{1,4}[a-z]?)*(?![\p{L}\d])/giu },
];

/** Everything in the text that may give a person away, in its order, nothing twice. */
export function findPrivateWords(text: string): readonly PrivateWords[] {
  const found: PrivateWords[] = [];
  for (const { kind, pattern } of FINDERS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (found.every((one) => end <= one.start || start >= one.end))
        found.push({ kind, start, end, text: text.slice(start, end) });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with a find masked; what leads to a number ("STK", "số nhà") stays, so that the sentence still reads. */
export function masked(text: string, { start, end }: Pick<PrivateWords, 'start' | 'end'>): string {
  const words = text.slice(start, end);
  const lead = words.includes('@') ? '' : (/^[^\d+]*(?=[\d+])/u.exec(words)?.[0] ?? '');
  return `${text.slice(0, start)}${lead}${MASK}${text.slice(end)}`;
}

/** The text with every find masked. */
export const allMasked = (text: string): string =>
  [...findPrivateWords(text)].reverse().reduce((whole, one) => masked(whole, one), text);
