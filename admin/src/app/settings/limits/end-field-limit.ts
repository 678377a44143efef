import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormControl, Validators } from '@angular/forms';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { EndFieldLimitDocument, type TimeLimitRowFragment } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { cityDate } from '../parts/effective-from';
import { SaveBar } from '../parts/save-bar';
import { SettingsRunner } from '../parts/settings-runner';
import { LimitWords } from './limit-words';

/** Lets a field go back to the limits of its class. */
@Component({
  selector: 'admin-end-field-limit',
  imports: [SaveBar, MatCheckboxModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  template: `
    <h3>{{ t('clocks.limits.end', { name: words.field(row().field) }) }}</h3>
    <p>{{ t('clocks.limits.endLede', { kind: t('clocks.kinds.' + row().kind) }) }}</p>
    <mat-checkbox [checked]="alsoOpen()" (change)="alsoOpen.set($event.checked)">{{
      t('clocks.limits.alsoOpen')
    }}</mat-checkbox>
    <admin-save-bar
      [note]="note"
      [effectiveFrom]="from"
      [cancellable]="true"
      [label]="t('clocks.limits.endNow')"
      (saved)="save()"
      (cancelled)="cancel()"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 14px 18px 16px;
    }
    h3 {
      font-size: var(--hp-text-heading);
      line-height: var(--hp-lead-heading);
    }
  `,
})
export class EndFieldLimit {
  readonly row = input.required<TimeLimitRowFragment>();
  readonly saved = output<void>();
  readonly cancelled = output<void>();

  protected readonly t = injectSaying();
  protected readonly words = inject(LimitWords);
  private readonly runner = inject(SettingsRunner);
  protected readonly alsoOpen = signal(false);
  protected readonly from = new FormControl(cityDate(), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });

  protected async save(): Promise<void> {
    this.note.markAsTouched();
    const { kind, field } = this.row();
    if (!this.note.value.trim() || !field) return;
    const input = {
      kind,
      field,
      effectiveFrom: this.from.value,
      alsoOpen: this.alsoOpen(),
      note: this.note.value.trim(),
    };
    if (await this.runner.run(EndFieldLimitDocument, { input }, this.t('clocks.limits.saved'))) this.saved.emit();
  }

  protected cancel(): void {
    this.runner.trouble.set(null);
    this.cancelled.emit();
  }
}
