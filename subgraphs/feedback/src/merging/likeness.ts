interface Words {
  readonly title: string;
  readonly body: string;
}

/** Words that say nothing of what happened; with their tone marks, since "đến" is not "đèn" and "cho" is no "chợ". */
const EMPTY = new Set(
  (
    'và là có của ở tại cho bị đã đang rất nhiều các một những không được đến từ với này do thì mà để em tôi chúng xin ' +
    'nhưng trên dưới vào ra nên cũng'
  )
    .normalize('NFC')
    .split(' '),
);

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Single words and pairs of neighbours, without tone marks: "ngập đường" says more than "đường". */
function termsOf({ title, body }: Words): Set<string> {
  const said =
    `${title} ${body}`
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = said.filter((word) => !EMPTY.has(word)).map(plain);
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]!} ${word}`)]);
}

/** How alike two reports read, 0 to 1: shared terms, against the mean length of the two (cosine). */
export function likeness(one: Words, other: Words): number {
  const [a, b] = [termsOf(one), termsOf(other)];
  if (!a.size || !b.size) return 0;
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return Math.round((shared / Math.sqrt(a.size * b.size)) * 100) / 100;
}
