import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type Moment, promiseWords, type PromiseView, type Salutation } from '@smarthp/client';
import { CalendarDays } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';
import { promiseCells } from './promise-cells';

/** A deadline as a drawing: headline, note, one cell a working day, pauses hatched, a flag on the due day. */
@Component({
  selector: 'hp-promise',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './promise-bar.html',
  styleUrl: './promise-bar.css',
  host: { '[class]': 'words().situation', '[class.bare]': 'bare()' },
})
export class PromiseBar {
  readonly promise = input.required<PromiseView>();
  readonly salutation = input<Salutation | null>(null);
  /** For tests and replays; the device's clock otherwise. */
  readonly now = input<Moment>();
  /** Without card, icon and padding, for rows and the console. */
  readonly bare = input(false);

  private readonly language = inject(Language);
  protected readonly calendar = CalendarDays;
  private readonly at = computed(() => this.now() ?? Date.now());
  protected readonly words = computed(() =>
    promiseWords(this.promise(), { lang: this.language.active(), now: this.at(), salutation: this.salutation() }),
  );
  protected readonly drawing = computed(() => promiseCells(this.promise(), this.at()));
}
