import { ChangeDetectionStrategy, Component, DestroyRef, inject, input, signal } from '@angular/core';
import { Language } from '../i18n/language';

const SHOW_AFTER_MS = 200;
const SPEAK_AFTER_MS = 4_000;

/** Grey shapes in the layout to come, after 200 ms; words after 4 s. */
@Component({
  selector: 'hp-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', '[attr.aria-busy]': 'true' },
  template: `@if (shown()) {
      @for (row of rows(); track $index) {
        <div class="row" aria-hidden="true" [class]="shape()">
          @if (shape() !== 'text') {
            <i class="mark"></i>
          }
          <div><i style="width: 72%"></i><i style="width: 46%"></i></div>
        </div>
      }
    }
    <p [class.hp-hidden]="!long()">{{ language.word()('ui', long() ? 'loadingLong' : 'loading') }}</p>`,
  styleUrl: './skeleton.css',
})
export class Skeleton {
  readonly count = input(3);
  readonly shape = input<'text' | 'row' | 'card'>('row');
  protected readonly language = inject(Language);
  protected readonly shown = signal(false);
  protected readonly long = signal(false);
  protected readonly rows = () => Array.from({ length: this.count() });

  constructor() {
    const timers = [
      setTimeout(() => this.shown.set(true), SHOW_AFTER_MS),
      setTimeout(() => this.long.set(true), SPEAK_AFTER_MS),
    ];
    inject(DestroyRef).onDestroy(() => timers.forEach(clearTimeout));
  }
}
