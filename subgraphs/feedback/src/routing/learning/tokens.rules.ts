import { foldWords } from '../rules/fold-words.rules.js';

/** What a report is learned by. */
export interface LearnedFacts {
  readonly text: string;
  readonly wardId?: string | null;
}

/** Words that stand in every report and say nothing of its matter; not those that without accents are a matter (đèn). */
const EMPTY = new Set(
  'a ai an anh ba bac ban bang bi boi cac cai can cang cach chi cho chu chua chung co con cu cua cung da dang day de deu di do doi du duoc em gan gi giup gio hay hai hon kem khi khong khu la lai lam len luc luon ma mai may moi mong mot muon nay ngay nao nen neu nguoi nha nhat nhe nhieu nhu nhung noi o ong oi phai pho qua ra rang rat rieng roi sang sau se so ta tai tam the thi theo thoi toi tren trong truoc tu tung va van vao vay ve vi viec vua xin'.split(
    ' ',
  ),
);
const WORD = /^[a-z][a-z0-9]{1,15}$/;
export const WARD_TOKEN = 'ward:';
export const FIELD_TOKEN = 'field:';

/** The words, pairs of neighbouring words and the ward of a report, each once: folded, so that accents do not matter. */
export function tokensOf({ text, wardId }: LearnedFacts, fieldKey?: string | null): string[] {
  const words = foldWords(text)
    .trim()
    .split(' ')
    .filter((word) => WORD.test(word));
  const tokens = new Set<string>();
  words.forEach((word, at) => {
    if (!EMPTY.has(word)) tokens.add(word);
    const next = words[at + 1];
    // A pair of two empty words says as little as each of them.
    if (next && !(EMPTY.has(word) && EMPTY.has(next))) tokens.add(`${word} ${next}`);
  });
  if (wardId) tokens.add(WARD_TOKEN + wardId);
  // Said three times: what it is about weighs more for the choice of a unit than any single word.
  if (fieldKey) for (const weight of ['', ':2', ':3']) tokens.add(FIELD_TOKEN + fieldKey + weight);
  return [...tokens];
}

/** A token as a person may read it; null for what is not a word of the text. */
export const wordOf = (token: string): string | null =>
  token.startsWith(WARD_TOKEN) || token.startsWith(FIELD_TOKEN) ? null : token;
