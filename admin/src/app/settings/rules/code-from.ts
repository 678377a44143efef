/** A code made of words: capital letters without marks, not taken yet. Empty when there are no letters in them. */
export function codeFrom(words: string, taken: readonly string[] = []): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[^A-Z]+/, '')
    .slice(0, 32)
    .replace(/_+$/, '');
  if (!plain) return '';
  const free = (n: number): string => {
    const code = n === 1 ? plain : `${plain}_${n}`;
    return taken.includes(code) ? free(n + 1) : code;
  };
  return free(1);
}
