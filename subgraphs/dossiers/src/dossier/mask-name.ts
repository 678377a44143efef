/** A name as others see it: `Trần Thị Nhung` is `Trần T. N***`. */
export function maskName(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.pop() ?? '';
  const [family, ...middle] = words;
  const shown = [family, ...middle.map((word) => `${[...word][0]}.`), `${[...last][0] ?? ''}***`];
  return shown.filter((part) => part !== undefined).join(' ');
}
