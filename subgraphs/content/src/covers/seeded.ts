/** Numbers that look random and are always the same for one word, so that a drawing never changes by itself. */
export function seeded(word: string): (low: number, high: number) => number {
  let state = 2166136261;
  for (const letter of word) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619);
  return (low, high) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    const share = ((state ^ (state >>> 13)) >>> 0) / 4294967296;
    return Math.round((low + share * (high - low)) * 10) / 10;
  };
}
