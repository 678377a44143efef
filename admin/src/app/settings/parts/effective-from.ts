import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { injectSaying } from '../../words/say';

const CITY_OFFSET_MS = 7 * 3_600_000;

/** The civil date of the city `days` from now, yyyy-mm-dd. */
export const cityDate = (days = 0, now = Date.now()): string =>
  new Date(now + CITY_OFFSET_MS + days * 86_400_000).toISOString().slice(0, 10);

/** The day from which a setting is in force. It never lies in the past: what held, held. */
@Component({
  selector: 'admin-effective-from',
  imports: [MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-form-field>
      <mat-label>{{ label() || t('settings.parts.effectiveFrom') }}</mat-label>
      <input matInput type="date" required [formControl]="control()" [min]="from()" />
      @if (hint()) {
        <mat-hint>{{ hint() }}</mat-hint>
      }
      <mat-error>{{ t('settings.parts.notInThePast') }}</mat-error>
    </mat-form-field>
  `,
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
      max-width: 240px;
    }
  `,
})
export class EffectiveFrom {
  /** yyyy-mm-dd, a civil date of the city. */
  readonly control = input.required<FormControl<string>>();
  readonly label = input('');
  readonly hint = input('');
  /** The earliest day that may be chosen: today unless said. */
  readonly earliest = input<string>();

  protected readonly t = injectSaying();
  protected readonly from = computed(() => this.earliest() ?? cityDate());
}
