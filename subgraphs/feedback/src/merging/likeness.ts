interface Words {
  readonly title: string;
  readonly body: string;
}

/** Words that say nothing of what happened. */
const EMPTY = new Set(
  'va la co cua o tai cho bi da dang rat nhieu cac mot nhung khong duoc den tu voi nay do thi ma de em toi chung xin'.split(
    ' ',
  ),
);

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

/** Single words and pairs of neighbours, without tone marks: "ngập đường" says more than "đường". */
function termsOf({ title, body }: Words): Set<string> {
  const words = (plain(`${title} ${body}`).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word));
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]!} ${word}`)]);
}

/** How alike two reports read, 0 to 1: shared terms of all terms of the shorter one. */
export function likeness(one: Words, other: Words): number {
  const [a, b] = [termsOf(one), termsOf(other)];
  const smaller = Math.min(a.size, b.size);
  if (!smaller) return 0;
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return Math.round((shared / smaller) * 100) / 100;
}
