import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Language } from '@smarthp/angular';
import { formatWhen } from '@smarthp/client';
import { ScheduleWorkDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

/** The city is seven hours ahead of UTC the whole year. */
const CITY_OFFSET = '+07:00';

@Component({
  selector: 'admin-schedule-work',
  imports: [ActShell, WordsField, ReactiveFormsModule, MatFormFieldModule, MatInputModule],
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
        <mat-error>{{ act.t('acts.schedule.past') }}</mat-error>
      </mat-form-field>
      <admin-words-field path="text" [label]="act.t('acts.schedule.text')" [control]="text" />
    </admin-act-shell>
  `,
})
export class ScheduleWork {
  protected readonly act = inject(Act);
  private readonly language = inject(Language);
  protected readonly soonest = cityInput(Date.now());
  protected readonly moment = new FormControl(cityInput(Date.now() + 86_400_000), {
    nonNullable: true,
    validators: [
      Validators.required,
      (control) => (Date.parse(`${control.value}:00${CITY_OFFSET}`) > Date.now() ? null : { past: true }),
    ],
  });
  protected readonly text = requiredWords();

  protected send(): Promise<void> {
    const moment = `${this.moment.value}:00${CITY_OFFSET}`;
    const date = this.moment.valid ? formatWhen(moment, this.language.active()) : '';
    const input = { for: moment, text: this.text.value.trim() };
    return this.act.send(ScheduleWorkDocument, input, 'acts.schedule.done', { date }, [this.moment, this.text]);
  }
}

/** A moment as a date-time box shows it, on the city's clock. */
function cityInput(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 16);
}
