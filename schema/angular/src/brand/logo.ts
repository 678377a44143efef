import { ChangeDetectionStrategy, Component, input } from '@angular/core';

const PETALS = [0, 72, 144, 216, 288];

/** The mark: a phượng flower over a wave, on the deep ground. */
@Component({
  selector: 'hp-logo',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg
    viewBox="0 0 32 32"
    [attr.width]="size()"
    [attr.height]="size()"
    [attr.role]="label() ? 'img' : null"
    [attr.aria-label]="label() || null"
    [attr.aria-hidden]="label() ? null : 'true'"
  >
    <svg:rect width="32" height="32" rx="9" fill="#08384a" />
    <svg:g transform="translate(16 13.2)" fill="#ff6b4d">
      @for (turn of petals; track turn) {
        <svg:path
          [attr.transform]="'rotate(' + turn + ')'"
          d="M0-1.6C-3.4-3.6-3.6-7.6-1.4-9.3-.6-8.5.6-8.5 1.4-9.3 3.6-7.6 3.4-3.6 0-1.6Z"
        />
      }
      <svg:circle r="1.5" fill="#ffd9a0" />
    </svg:g>
    <svg:path
      d="M5 25.6c2.2 0 2.2-1.5 4.4-1.5s2.2 1.5 4.4 1.5 2.2-1.5 4.4-1.5 2.2 1.5 4.4 1.5 2.2-1.5 4.4-1.5"
      fill="none"
      stroke="#7fd0e4"
      stroke-width="1.7"
      stroke-linecap="round"
    />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      display: block;
    }
  `,
})
export class Logo {
  readonly size = input(40);
  readonly label = input('');
  protected readonly petals = PETALS;
}
