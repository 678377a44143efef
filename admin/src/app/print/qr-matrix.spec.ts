import { qrMatrix } from './qr-matrix';

const picture = (text: string): string[] =>
  qrMatrix(text)!.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));

describe('a QR code', () => {
  it('grows with the text and says when it is too long', () => {
    expect(qrMatrix('HP-261122-0001')).toHaveLength(21);
    expect(qrMatrix('https://smart.haiphong.gov.vn/admin/reports/HP-261122-0001')).toHaveLength(33);
    expect(qrMatrix('x'.repeat(180))).toHaveLength(53);
    expect(qrMatrix('x'.repeat(181))).toBeUndefined();
  });

  it('has its three eyes, its timing lines and its dark module', () => {
    const rows = picture('HP-261122-0001');
    for (const [x, y] of [
      [0, 0],
      [14, 0],
      [0, 14],
    ] as const) {
      expect(rows[y]!.slice(x, x + 7)).toBe('#######');
      expect(rows[y + 1]!.slice(x, x + 7)).toBe('#.....#');
      expect(rows[y + 3]!.slice(x, x + 7)).toBe('#.###.#');
    }
    expect(rows[6]!.slice(8, 13)).toBe('#.#.#');
    expect(rows[13]![8]).toBe('#');
  });
});
