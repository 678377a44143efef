import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Cell } from './export-row.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

async function* rowsOf(...rows: Cell[][]): AsyncGenerator<Cell[]> {
  for (const row of rows) yield row;
}

const csv = async (...rows: Cell[][]): Promise<string> => {
  const out = new PassThrough();
  const [text] = await Promise.all([buffer(out), writeCsv(out, ['Mã', 'Tiêu đề'], rowsOf(...rows))]);
  return text.toString('utf8');
};

const xlsx = async (...rows: Cell[][]): Promise<Record<string, string>> => {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), writeXlsx(out, ['Mã', 'Tiêu đề'], rowsOf(...rows), 'Phản ánh')]);
  const files = unzipSync(new Uint8Array(bytes));
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
};

describe('a CSV file', () => {
  it('starts with a byte order mark and the heads, and quotes what needs it', async () => {
    expect(await csv(['HP-261122-0001', 'Cây "phượng", đổ\nngang đường'])).toBe(
      '\uFEFFMã,Tiêu đề\r\nHP-261122-0001,"Cây ""phượng"", đổ\nngang đường"\r\n',
    );
  });

  it('disarms what a spreadsheet would take for a formula', async () => {
    const text = await csv(['=HYPERLINK("http://x")', '+84'], ['-1+1', '@SUM(A1)'], ['\t=1', '|safe']);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")",'+84`);
    expect(text).toContain(`'-1+1,'@SUM(A1)`);
    expect(text).toContain(`'\t=1`);
    expect(text).toContain(',|safe');
  });

  it('writes moments on the city’s clock', async () => {
    expect(await csv([new Date('2026-11-22T18:05:00Z'), null])).toContain('2026-11-23 01:05,');
  });
});

describe('an XLSX file', () => {
  it('is a workbook with one sheet, its heads in bold and words as words', async () => {
    const files = await xlsx(['=1+1', 'a < b & c'], [12.5, null]);
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const sheet = files['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('<c t="inlineStr" s="2"><is><t xml:space="preserve">Mã</t></is></c>');
    expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(sheet).toContain('a &lt; b &amp; c');
    expect(sheet).toContain('<row><c><v>12.5</v></c><c/></row>');
    expect(files['xl/workbook.xml']).toContain('name="Phản ánh"');
    for (const xml of Object.values(files)) expect(xml).toMatch(/^<\?xml/);
  });

  it('writes moments as Excel counts them, on the city’s clock', async () => {
    const files = await xlsx([new Date('2026-11-22T17:00:00Z'), 'x']);
    expect(files['xl/worksheets/sheet1.xml']).toContain('<c s="1"><v>46349</v></c>');
  });

  it('leaves out signs that XML does not know', async () => {
    const files = await xlsx(['a\u0000b\u0007c\uD800d😀', 'x']);
    expect(files['xl/worksheets/sheet1.xml']).toContain('>abcd😀<');
  });
});

describe('many rows', () => {
  /** `EXPORT_ROWS=1000000 npm test -- src/exports` proves it of a million. */
  const MANY = Number(process.env['EXPORT_ROWS'] ?? 60_000);
  const TOO_MUCH = 120 * 1024 * 1024;
  const words = 'Đèn đường tắt ba đêm liền trước cổng trường, các cháu đi học về rất tối. '.repeat(12);
  async function* many(peak: { heap: number }): AsyncGenerator<Cell[]> {
    for (let at = 0; at < MANY; at += 1) {
      if (at % 5_000 === 0) peak.heap = Math.max(peak.heap, process.memoryUsage().heapUsed);
      yield [`HP-261122-${at}`, `${words}${at}`];
    }
  }
  /** Takes everything and keeps nothing, slowly enough that a writer that does not wait would pile up. */
  const slowSink = (): Writable & { bytes: number } =>
    Object.assign(
      new Writable({
        highWaterMark: 64 * 1024,
        write(chunk: Buffer, _encoding, done) {
          (this as unknown as { bytes: number }).bytes += chunk.length;
          setImmediate(done);
        },
      }),
      { bytes: 0 },
    );

  it.each(['CSV', 'XLSX'])(
    'are never in memory together: %s',
    async (format) => {
      const before = process.memoryUsage().heapUsed;
      const [peak, sink] = [{ heap: 0 }, slowSink()];
      if (format === 'CSV') await writeCsv(sink, ['Mã', 'Nội dung'], many(peak));
      else await writeXlsx(sink, ['Mã', 'Nội dung'], many(peak), 'Phản ánh');
      expect(sink.bytes).toBeGreaterThan(100_000);
      expect(peak.heap - before).toBeLessThan(TOO_MUCH); // the rows alone are some 60 MB, doubled as UTF-16
    },
    600_000,
  );
});
