import { TestBed } from '@angular/core/testing';
import jsQR from 'jsqr';
import { QrCode } from './qr-code';

const SCALE = 4;

/** What a phone's camera would read from the drawn path. */
function read(svg: SVGElement): string | undefined {
  const size = Number(svg.getAttribute('viewBox')!.split(' ')[2]) * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y] of svg
    .querySelector('path')!
    .getAttribute('d')!
    .matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < SCALE; row += 1)
      for (let column = 0; column < SCALE; column += 1) {
        const at = ((Number(y) * SCALE + row) * size + Number(x) * SCALE + column) * 4;
        pixels.fill(0, at, at + 3);
      }
  return jsQR(pixels, size, size)?.data;
}

describe('a QR code', () => {
  it.each(['HP-261122-0001', 'https://smart.haiphong.gov.vn/admin/reports/HP-261122-0001', 'Phản ánh về đèn đường'])(
    'is read back as %s',
    (text) => {
      const fixture = TestBed.createComponent(QrCode);
      fixture.componentRef.setInput('text', text);
      fixture.detectChanges();
      expect(read(fixture.nativeElement.querySelector('svg'))).toBe(text);
    },
  );
});
