import { safeHtml } from './safe-html.js';

describe('an article’s body', () => {
  it('keeps what a text needs', () => {
    const text = '<h2>Lịch</h2><p>Đọc <strong>kỹ</strong></p><ul><li>một</li></ul>';
    expect(safeHtml(text)).toBe(text);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p onclick="alert(1)">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="https://example.org"></iframe>',
    '<svg><animate attributeName="href" to="javascript:alert(1)"/></svg>',
    '<style>p{background:url(https://example.org)}</style>',
    '<p style="position:fixed">x</p>',
    '<form action="https://example.org"><input></form>',
  ])('loses what could harm: %s', (harm) => {
    expect(safeHtml(harm)).not.toMatch(/script|onerror|onclick|javascript|iframe|svg|style|form|input/i);
  });

  it('opens links apart and tells them nothing', () => {
    expect(safeHtml('<a href="https://dichvucong.gov.vn">Cổng</a>')).toBe(
      '<a href="https://dichvucong.gov.vn" rel="noopener noreferrer" target="_blank">Cổng</a>',
    );
    expect(safeHtml('<a href="tel:1022">1022</a>')).toContain('href="tel:1022"');
  });
});
