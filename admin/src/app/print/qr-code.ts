import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { qrMatrix } from './qr-matrix';

const QUIET = 4;

/** A QR code as one vector path; nothing when the text is too long for it. */
@Component({
  selector: 'admin-qr-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (code(); as code) {
      <svg
        [attr.viewBox]="'0 0 ' + code.size + ' ' + code.size"
        role="img"
        [attr.aria-label]="label()"
        shape-rendering="crispEdges"
      >
        <rect [attr.width]="code.size" [attr.height]="code.size" fill="white" />
        <path [attr.d]="code.path" fill="black" />
      </svg>
    }
  `,
  styles: `
    :host,
    svg {
      display: block;
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input('');

  protected readonly code = computed(() => {
    const rows = qrMatrix(this.text());
    if (!rows) return null;
    const path = rows.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
    );
    return { size: rows.length + 2 * QUIET, path: path.join('') };
  });
}
