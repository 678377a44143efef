import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { formatDay, formatSpan, type Moment, toMillis, wallClock } from '@smarthp/client';
import { Clock } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';

const DONE = new Set(['DONE_EARLY', 'DONE_ON_TIME', 'DONE_LATE']);

/** How much time a case has left, for queues: muted, due soon, late with crimson hatch, paused with grey hatch. */
@Component({
  selector: 'hp-sla-chip',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'look()' },
  template: `@switch (look()) {
      @case ('late') {
        <i aria-hidden="true"></i>
      }
      @case ('paused') {
        <i aria-hidden="true"></i>
      }
      @case ('none') {}
      @default {
        <hp-icon [node]="clock" [size]="14" />
      }
    }
    <span>{{ text() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.3125rem;
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      white-space: nowrap;
      color: var(--hp-text-muted);
      font-variant-numeric: tabular-nums;
    }
    :host(.soon) {
      color: var(--hp-on-st-you-tint);
      font-weight: var(--hp-weight-strong);
    }
    :host(.soon) hp-icon {
      color: var(--hp-st-you);
    }
    :host(.late) {
      color: var(--hp-danger);
      font-weight: var(--hp-weight-strong);
    }
    i {
      width: 12px;
      height: 12px;
      border-radius: 3px;
      background: var(--hp-hatch-late);
      box-shadow: inset 0 0 0 1.5px var(--hp-danger);
    }
    :host(.paused) i {
      background: var(--hp-hatch-pause), var(--hp-st-wait-tint);
      box-shadow: inset 0 0 0 1.5px var(--hp-st-wait);
    }
  `,
})
export class SlaChip {
  readonly dueAt = input<string | null>(null);
  readonly dueState = input.required<string>();
  /** Working days left from the promise, when known; hours are counted on the wall clock otherwise. */
  readonly workingDaysLeft = input<number | null>(null);
  readonly now = input<Moment>();

  private readonly language = inject(Language);
  protected readonly clock = Clock;
  protected readonly look = computed(() => {
    const state = this.dueState();
    if (state === 'OVERDUE') return 'late';
    if (state === 'PAUSED') return 'paused';
    if (DONE.has(state)) return 'done';
    if (state === 'NONE' || !this.dueAt()) return 'none';
    return state === 'DUE_SOON' ? 'soon' : 'on-time';
  });
  protected readonly text = computed(() => {
    const word = this.language.word();
    const look = this.look();
    if (look === 'paused') return word('ui', 'slaPaused');
    if (look === 'done' || look === 'none') return word('dueState', this.dueState());
    return word('ui', look === 'late' ? 'slaLate' : 'slaLeft', { time: this.span() });
  });

  /** Under a day in hours and minutes; above, in days (working days when known). */
  private span(): string {
    const lang = this.language.active();
    const now = this.now() ?? Date.now();
    const due = this.dueAt() ?? '';
    const minutes = Math.abs(toMillis(due) - toMillis(now)) / 60_000;
    const days = Math.abs(this.workingDaysLeft() ?? wallClock(due).dayNumber - wallClock(now).dayNumber);
    if (minutes < 24 * 60 || days === 0) return formatSpan(minutes, lang);
    return lang === 'vi' ? `${days} ngày` : days === 1 ? '1 day' : `${days} days`;
  }

  protected readonly title = computed(() =>
    this.dueAt() ? formatDay(this.dueAt() ?? '', this.language.active()) : '',
  );
}
