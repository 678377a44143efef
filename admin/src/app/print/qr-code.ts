import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

/** Light modules around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** A QR code as one vector path. */
@Component({
  selector: 'admin-qr-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let drawn = code();
    <svg
      [attr.viewBox]="'0 0 ' + drawn.size + ' ' + drawn.size"
      role="img"
      [attr.aria-label]="label()"
      shape-rendering="crispEdges"
    >
      <rect [attr.width]="drawn.size" [attr.height]="drawn.size" fill="white" />
      <path [attr.d]="drawn.path" fill="black" />
    </svg>
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
    const { data, size } = encode(this.text(), { ecc: 'M', border: QUIET });
    const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: path.join('') };
  });
}
