import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { apiQuery, DatePipe, failureKind, Icon, NumberPipe } from '@smarthp/angular';
import { startWith } from 'rxjs';
import { PreviewCalendarDocument, SetWeekHoursDocument } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { cityDate } from '../parts/effective-from';
import { MovesPreview } from '../parts/moves-preview';
import { PreviewPanel } from '../parts/preview-panel';
import { SaveBar } from '../parts/save-bar';
import { SettingsRunner } from '../parts/settings-runner';
import type { Week } from './year-days';

export interface Stretch {
  readonly from: string;
  readonly to: string;
}

const MORNING: Stretch = { from: '07:30', to: '11:30' };
const AFTERNOON: Stretch = { from: '13:30', to: '17:00' };

/** The stretches of a day are in order, none ends before it begins, none runs into the next. */
export const areHours = (day: readonly Stretch[]): boolean =>
  day.every(({ from, to }, at) => !!from && !!to && from < to && (at === 0 || day[at - 1]!.to <= from));

/** The plain week: the hours that hold, those planned, and a form for new ones. */
@Component({
  selector: 'admin-week-hours',
  imports: [MovesPreview, PreviewPanel, SaveBar, MatButtonModule, Icon, DatePipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  templateUrl: './week-hours.html',
  styleUrl: './week-hours.scss',
})
export class WeekHours {
  readonly weeks = input.required<readonly Week[]>();
  readonly mayChange = input(false);
  readonly saved = output<void>();

  protected readonly t = injectSaying();
  private readonly runner = inject(SettingsRunner);
  protected readonly editing = signal(false);
  protected readonly current = computed(() => this.weeks().find(({ isInForce }) => isInForce) ?? this.weeks()[0]);
  protected readonly days = linkedSignal<readonly (readonly Stretch[])[]>(() =>
    (this.current()?.days ?? []).map(({ intervals }) => intervals.map(({ from, to }) => ({ from, to }))),
  );
  protected readonly from = new FormControl(cityDate(1), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });
  private readonly fromDate = toSignal(this.from.valueChanges.pipe(startWith(this.from.value)), {
    initialValue: this.from.value,
  });
  protected readonly wrong = computed(() => this.days().map((day) => !areHours(day)));
  protected readonly complete = computed(
    () => !this.wrong().includes(true) && this.days().some((day) => day.length > 0) && this.fromDate() >= cityDate(),
  );
  protected readonly preview = apiQuery({
    query: PreviewCalendarDocument,
    variables: () =>
      this.editing() && this.complete()
        ? { input: { week: { effectiveFrom: this.fromDate(), days: this.written(), note: '–' } } }
        : undefined,
  });
  protected readonly previewFailure = computed(() => {
    const failure = this.preview.failure();
    return failure ? failureKind(failure) : null;
  });
  protected readonly said = (week: Week, at: number): string =>
    week.days[at]?.intervals.map(({ from, to }) => `${from}–${to}`).join(' · ') || this.t('clocks.calendar.free');

  protected change(at: number, index: number, part: Partial<Stretch>): void {
    this.days.update((days) =>
      days.map((day, one) => (one === at ? day.map((old, i) => (i === index ? { ...old, ...part } : old)) : day)),
    );
  }

  protected add(at: number): void {
    this.days.update((days) => days.map((day, one) => (one === at ? [...day, day.length ? AFTERNOON : MORNING] : day)));
  }

  protected remove(at: number, index: number): void {
    this.days.update((days) => days.map((day, one) => (one === at ? day.filter((_old, i) => i !== index) : day)));
  }

  protected cancel(): void {
    this.runner.trouble.set(null);
    this.editing.set(false);
  }

  protected async save(): Promise<void> {
    this.note.markAsTouched();
    if (!this.note.value.trim() || !this.complete()) return;
    const input = { effectiveFrom: this.fromDate(), days: this.written(), note: this.note.value.trim() };
    if (!(await this.runner.run(SetWeekHoursDocument, { input }, this.t('clocks.calendar.saved')))) return;
    this.editing.set(false);
    this.note.reset('');
    this.saved.emit();
  }

  private written(): { intervals: Stretch[] }[] {
    return this.days().map((day) => ({ intervals: [...day] }));
  }
}
