import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router } from '@angular/router';
import { DatePipe, Language } from '@smarthp/angular';
import { formatWhen } from '@smarthp/client';
import { ScheduleWorkDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { CarriedWords } from './carried-words';
import { cityInput, momentOf } from './city-moment';
import { WordsField } from './words-field';

const DAY = 86_400_000;

@Component({
  selector: 'admin-schedule-work',
  imports: [ActShell, WordsField, ReactiveFormsModule, MatButtonModule, MatFormFieldModule, MatInputModule, DatePipe],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="schedule"
      action="SCHEDULE"
      icon="calendar-clock"
      [lead]="act.t('acts.schedule.lead')"
      (send)="send()"
    >
      <mat-form-field>
        <mat-label>{{ act.t('acts.schedule.date') }} · {{ act.t('acts.schedule.time') }}</mat-label>
        <input matInput type="datetime-local" [formControl]="moment" [min]="soonest" />
        @if (due(); as date) {
          <mat-hint>{{ act.t('acts.schedule.due') }} {{ date | hpDate }}</mat-hint>
        }
        <mat-error>{{ act.t('acts.schedule.past') }}</mat-error>
      </mat-form-field>
      @if (pastDue(); as words) {
        <div class="instead" role="alert">
          <p>{{ words }}</p>
          @if (mayExtend()) {
            <button type="button" mat-stroked-button (click)="extendFirst()">
              {{ act.t('acts.schedule.extendFirst') }}
            </button>
          }
        </div>
      }
      <admin-words-field path="text" [label]="act.t('acts.schedule.text')" [control]="text" />
    </admin-act-shell>
  `,
  styleUrl: './form-parts.scss',
})
export class ScheduleWork {
  protected readonly act = inject(Act);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly carrier = inject(CarriedWords);
  private readonly carried = this.carrier.take(this.act.store.code(), 'schedule');

  protected readonly soonest = cityInput(Date.now());
  protected readonly due = computed(() => this.act.store.report()?.dueAt ?? null);
  protected readonly moment = new FormControl(cityInput(Date.now() + DAY), {
    nonNullable: true,
    validators: [
      Validators.required,
      (control) => (Date.parse(momentOf(control.value as string)) > Date.now() ? null : { past: true }),
    ],
  });
  protected readonly text = requiredWords(this.carried?.words ?? '');
  protected readonly pastDue = computed(
    () => this.act.runner.trouble()?.fields.find(({ code }) => code === 'SCHEDULE_PAST_DUE')?.message ?? null,
  );
  protected readonly mayExtend = computed(
    () => this.act.store.report()?.allowedActions.includes('EXTEND_DEADLINE') ?? false,
  );

  /** Asks for the time first; the day chosen and the words written go along. */
  protected extendFirst(): void {
    const code = this.act.store.code();
    if (code) this.carrier.put({ code, to: 'extend', words: this.text.value, moment: this.moment.value });
    void this.router.navigate([], { queryParams: { act: 'extend' }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected send(): Promise<void> {
    const moment = momentOf(this.moment.value);
    const date = this.moment.valid ? formatWhen(moment, this.language.active()) : '';
    const input = { for: moment, text: this.text.value.trim() };
    return this.act.send(ScheduleWorkDocument, input, 'acts.schedule.done', { date }, [this.moment, this.text]);
  }
}
