import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type Moment, promiseChanges, type PromiseView, type Salutation } from '@smarthp/client';
import { CalendarPlus, CirclePause } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';

/** Every pause and extension of a deadline in words: when, for which unit, why. Shows nothing when there was none. */
@Component({
  selector: 'hp-promise-changes',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (changes().length) {
      <ul>
        @for (change of changes(); track change.at + change.kind) {
          <li>
            <hp-icon [node]="change.kind === 'pause' ? pause : extended" [size]="16" />
            <span
              ><b>{{ change.headline }}</b>
              @if (change.by) {
                · {{ change.by }}
              }
              @if (change.reason) {
                <q>{{ change.reason }}</q>
              }
            </span>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      display: grid;
      gap: 6px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: 8px;
      align-items: flex-start;
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      color: var(--hp-text-muted);
    }
    hp-icon {
      flex: none;
      margin-top: 1px;
      color: var(--hp-st-wait);
    }
    b {
      font-weight: 600;
      color: var(--hp-text-body);
    }
    q {
      display: block;
      white-space: pre-line;
    }
  `,
})
export class PromiseChanges {
  readonly promise = input.required<PromiseView>();
  readonly salutation = input<Salutation | null>(null);
  /** For tests and replays; the device's clock otherwise. */
  readonly now = input<Moment>();

  private readonly language = inject(Language);
  protected readonly pause = CirclePause;
  protected readonly extended = CalendarPlus;
  protected readonly changes = computed(() =>
    promiseChanges(this.promise(), {
      lang: this.language.active(),
      now: this.now() ?? Date.now(),
      salutation: this.salutation(),
    }),
  );
}
