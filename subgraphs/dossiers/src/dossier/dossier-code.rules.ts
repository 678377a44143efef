/** Old shape `000.00.15.H24-YYMMDD-XXXX` and new shape `H24.15-YYMMDD-XXXX`, up to six digits of the day's number. */
const SHAPE =
  /^(?:\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{1,3}){0,3})-(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])-\d{4,6}$/;

/** What a person typed or scanned, as codes are kept: upper case, no spaces, plain hyphens. */
export const normalCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .toUpperCase();

/** Whether a normal code has one of the two shapes and a day that exists. */
export function isDossierCode(code: string): boolean {
  const parts = SHAPE.exec(code);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return day <= new Date(Date.UTC(2000 + year, month, 0)).getUTCDate();
}
