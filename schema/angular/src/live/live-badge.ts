import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { formatTime, type Moment } from '@smarthp/client';
import { WifiOff } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';

/** How fresh a live screen is: steps arrive, the line is quiet too long, or there is no network. */
export type LiveState = 'live' | 'behind' | 'offline';

/** Says politely whether the screen is live, and of what time its data is. */
@Component({
  selector: 'hp-live-badge',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', 'aria-live': 'polite', '[class]': 'state()' },
  template: `@switch (state()) {
      @case ('live') {
        <i aria-hidden="true"></i>
      }
      @case ('behind') {
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path
            d="M7 1.5a5.5 5.5 0 0 1 0 11"
            fill="none"
            stroke="var(--hp-st-you)"
            stroke-width="2.4"
            stroke-linecap="round"
          />
        </svg>
      }
      @case ('offline') {
        <hp-icon [node]="wave" [size]="16" />
      }
    }
    <span>{{ text() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      font-weight: var(--hp-weight-label);
      color: var(--hp-text-muted);
      font-variant-numeric: tabular-nums;
    }
    :host(.live) {
      color: var(--hp-on-st-done-tint);
    }
    :host(.behind) {
      color: var(--hp-on-st-you-tint);
    }
    i {
      width: 8px;
      height: 8px;
      margin-inline: 3px;
      border-radius: 50%;
      background: var(--hp-st-done);
      box-shadow: 0 0 0 3px var(--hp-st-done-tint);
    }
  `,
})
export class LiveBadge {
  readonly state = input<LiveState>('live');
  /** Of what time the data is; shown whenever it is not live. */
  readonly time = input<Moment | null>(null);
  /** A step has just arrived: "Trực tiếp · vừa cập nhật". */
  readonly fresh = input(false);

  private readonly language = inject(Language);
  protected readonly wave = WifiOff;
  protected readonly text = computed(() => {
    const state = this.state();
    const time = this.time();
    const word = state === 'live' && this.fresh() ? 'just' : state;
    return this.language.word()('live', word, { time: time == null ? '--:--' : formatTime(time) });
  });
}
