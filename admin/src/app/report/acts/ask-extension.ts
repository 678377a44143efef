import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Language } from '@smarthp/angular';
import { formatWhen } from '@smarthp/client';
import { AskExtensionDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { CarriedWords } from './carried-words';
import { cityInput, momentOf } from './city-moment';
import { DuePreview } from './due-preview';
import { WordsField } from './words-field';

/** The unit asks for more time, by working days or to a day; the server says at once what the new date would be. */
@Component({
  selector: 'admin-ask-extension',
  imports: [
    ActShell,
    DuePreview,
    WordsField,
    ReactiveFormsModule,
    MatButtonToggleModule,
    MatFormFieldModule,
    MatInputModule,
  ],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ask-extension.html',
  styleUrl: './form-parts.scss',
})
export class AskExtension {
  protected readonly act = inject(Act);
  private readonly language = inject(Language);
  private readonly report = this.act.store.report();
  private readonly carried = inject(CarriedWords).take(this.report?.code, 'extend');

  protected readonly way = signal<'days' | 'until'>(this.carried?.moment ? 'until' : 'days');
  protected readonly days = new FormControl(2, {
    nonNullable: true,
    validators: [Validators.required, Validators.min(1)],
  });
  protected readonly until = new FormControl(
    this.carried?.moment ??
      cityInput(Date.parse(this.report?.latestExtension ?? this.report?.dueAt ?? '') || Date.now()),
    { nonNullable: true, validators: [Validators.required] },
  );
  protected readonly reason = requiredWords(this.carried?.words ?? '');
  protected readonly earliest = this.report?.dueAt ? cityInput(Date.parse(this.report.dueAt)) : null;
  protected readonly latest = this.report?.latestExtension ? cityInput(Date.parse(this.report.latestExtension)) : null;
  protected readonly limit = computed(() =>
    this.report?.latestExtension
      ? this.act.t('acts.extend.limit', { date: formatWhen(this.report.latestExtension, this.language.active()) })
      : null,
  );
  private readonly daysNow = toSignal(this.days.valueChanges, { initialValue: this.days.value });
  private readonly untilNow = toSignal(this.until.valueChanges, { initialValue: this.until.value });
  protected readonly wish = computed(() => {
    if (this.way() === 'days') return this.daysNow() >= 1 ? { extensionDays: Math.floor(this.daysNow()) } : null;
    return this.untilNow() ? { extensionUntil: momentOf(this.untilNow()) } : null;
  });

  protected send(): Promise<void> {
    const byDays = this.way() === 'days';
    const input = {
      reason: this.reason.value.trim(),
      days: byDays ? Math.floor(this.days.value) : null,
      until: byDays ? null : momentOf(this.until.value),
    };
    const chosen: FormControl<unknown> = byDays ? this.days : this.until;
    return this.act.send(AskExtensionDocument, input, 'acts.extend.done', {}, [chosen, this.reason]);
  }
}
