/** Numbers that look random and are always the same for one word, so that a drawing never changes by itself. */
export function seeded(word: string): (low: number, high: number) => number {
  let state = 2166136261;
  for (const letter of word) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619);
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    return Math.round((low + share * (high - low)) * 10) / 10;
  };
}
