const KILO = 1024;

/** "340 kB", "12,4 MB", in the numbers of the language. */
export function fileSize(bytes: number | null | undefined, language: string): string {
  if (bytes == null) return '';
  const [value, unit] = bytes < KILO * KILO ? [bytes / KILO, 'kB'] : [bytes / KILO / KILO, 'MB'];
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 };
  return `${Math.max(value, 0.1).toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN', digits)} ${unit}`;
}
