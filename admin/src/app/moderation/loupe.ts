import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';

const TIMES = 2.5;
const SIZE = 180;

/** A round glass over whatever lies inside it; follows the pointer and shows the picture larger. Off: it does nothing. */
@Component({
  selector: 'admin-loupe',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(pointermove)': 'follow($event)', '(pointerleave)': 'at.set(null)' },
  template: `
    <ng-content />
    @if (glass(); as style) {
      <div class="glass" aria-hidden="true" [style]="style"></div>
    }
  `,
  styles: `
    :host {
      display: block;
      position: relative;
    }
    .glass {
      position: absolute;
      z-index: 2;
      border: 3px solid var(--hp-surface-card);
      border-radius: 50%;
      box-shadow: var(--hp-lift-3);
      background-repeat: no-repeat;
      pointer-events: none;
    }
  `,
})
export class Loupe {
  readonly on = input(false);
  readonly address = input.required<string | null>();

  protected readonly at = signal<{
    x: number;
    y: number;
    left: number;
    top: number;
    width: number;
    height: number;
  } | null>(null);
  protected readonly glass = computed(() => {
    const [at, address] = [this.at(), this.address()];
    if (!this.on() || !at || !address) return null;
    const half = SIZE / 2;
    return {
      left: `${at.left + at.x - half}px`,
      top: `${at.top + at.y - half}px`,
      width: `${SIZE}px`,
      height: `${SIZE}px`,
      'background-image': `url("${address}")`,
      'background-size': `${at.width * TIMES}px ${at.height * TIMES}px`,
      'background-position': `${half - at.x * TIMES}px ${half - at.y * TIMES}px`,
    };
  });

  protected follow(event: PointerEvent): void {
    if (!this.on()) return;
    const host = event.currentTarget as HTMLElement;
    const picture = host.querySelector('img')?.getBoundingClientRect();
    if (!picture) return;
    const frame = host.getBoundingClientRect();
    const [x, y] = [event.clientX - picture.left, event.clientY - picture.top];
    const inside = x >= 0 && y >= 0 && x <= picture.width && y <= picture.height;
    this.at.set(
      inside
        ? {
            x,
            y,
            left: picture.left - frame.left,
            top: picture.top - frame.top,
            width: picture.width,
            height: picture.height,
          }
        : null,
    );
  }
}
