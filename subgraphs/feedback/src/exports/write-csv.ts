import { stringify } from 'csv-stringify';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Cell } from './export-row.js';

const TWO = (value: number): string => String(value).padStart(2, '0');
const CITY_OFFSET_MS = 7 * 3_600_000; // Asia/Ho_Chi_Minh has no summer time

/** "2026-11-22 14:05" on the city's clock: what a spreadsheet reads as a moment. */
export function cityTime(moment: Date): string {
  const at = new Date(moment.getTime() + CITY_OFFSET_MS);
  const day = `${at.getUTCFullYear()}-${TWO(at.getUTCMonth() + 1)}-${TWO(at.getUTCDate())}`;
  return `${day} ${TWO(at.getUTCHours())}:${TWO(at.getUTCMinutes())}`;
}

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte order mark so that Excel reads Vietnamese). A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
export async function writeCsv(out: Writable, head: readonly string[], rows: AsyncIterable<Cell[]>): Promise<void> {
  const lines = stringify({
    bom: true,
    escape_formulas: true,
    header: true,
    columns: [...head],
    record_delimiter: '\r\n',
    cast: { date: cityTime },
  });
  await pipeline(Readable.from(rows), lines, out);
}
