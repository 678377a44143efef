import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate } from 'fflate';
import type { Cell } from './export-row.js';
import { CONTENT_TYPES, ROOT_RELATIONS, STYLES, SHEET_HEAD, SHEET_TAIL, relations, workbook } from './xlsx-parts.js';

/** A sheet of Excel holds 1,048,576 rows; the ZIP format without extensions holds 4 GB in one file. */
const MOST_ROWS = 1_048_575;
const MOST_BYTES = 2_000_000_000;
const PUSH_BYTES = 256 * 1024;
const MS_PER_DAY = 86_400_000;
/** 1899-12-30, the day Excel counts from, and the city's clock. */
const EXCEL_ZERO = Date.UTC(1899, 11, 30);
const CITY_OFFSET_MS = 7 * 3_600_000;

const DATE_STYLE = 1;
const HEAD_STYLE = 2;
const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A cell holds at most 32,767 characters. */
const MOST_CHARACTERS = 32_767;

const clean = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .replace(ILLEGAL, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

// A cell of words is marked as words (inlineStr), so nothing in it is ever taken for a formula.
function cellXml(cell: Cell, style = 0): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (cell instanceof Date)
    return `<c s="${DATE_STYLE}"><v>${(cell.getTime() + CITY_OFFSET_MS - EXCEL_ZERO) / MS_PER_DAY}</v></c>`;
  return `<c t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${clean(cell)}</t></is></c>`;
}

const rowXml = (cells: readonly Cell[], style = 0): string =>
  `<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>`;

/**
 * Rows as an Excel workbook, written while they come: at any moment only the rows of a quarter of a megabyte and the
 * window of the compressor are in memory. More rows than a sheet holds go on in a next sheet.
 */
export async function writeXlsx(
  out: Writable,
  head: readonly string[],
  rows: AsyncIterable<Cell[]>,
  sheetName: string,
): Promise<void> {
  const encoder = new TextEncoder();
  let full = false;
  let failed: Error | null = null;
  const zip = new Zip((error, chunk, last) => {
    if (error) failed = error;
    else if (!out.write(chunk)) full = true;
    if (last) out.end();
  });
  const add = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 1 });
    zip.add(file);
    return file;
  };
  const whole = (name: string, xml: string): void => add(name).push(encoder.encode(xml), true);
  const room = async (): Promise<void> => {
    if (failed) throw failed;
    if (!full) return;
    full = false;
    if (out.writableNeedDrain) await once(out, 'drain');
  };

  const ended = finished(out);
  ended.catch(() => undefined); // told by the await below; a drain that fails is told by it too
  let sheets = 0;
  let sheet: ZipDeflate | undefined;
  let [inSheet, bytes, waiting] = [0, 0, ''];
  const push = async (last = false): Promise<void> => {
    const chunk = encoder.encode(waiting);
    waiting = '';
    bytes += chunk.length;
    sheet!.push(chunk, last);
    await room();
  };
  const open = (): void => {
    sheets += 1;
    sheet = add(`xl/worksheets/sheet${sheets}.xml`);
    [inSheet, bytes, waiting] = [0, 0, SHEET_HEAD + rowXml(head, HEAD_STYLE)];
  };
  const close = async (): Promise<void> => {
    waiting += SHEET_TAIL;
    await push(true);
  };

  open();
  for await (const row of rows) {
    if (inSheet >= MOST_ROWS || bytes > MOST_BYTES) {
      await close();
      open();
    }
    inSheet += 1;
    waiting += rowXml(row);
    if (waiting.length >= PUSH_BYTES) await push();
  }
  await close();
  whole('[Content_Types].xml', CONTENT_TYPES(sheets));
  whole('_rels/.rels', ROOT_RELATIONS);
  whole('xl/workbook.xml', workbook(sheets, clean(sheetName)));
  whole('xl/_rels/workbook.xml.rels', relations(sheets));
  whole('xl/styles.xml', STYLES);
  zip.end();
  await ended;
}
