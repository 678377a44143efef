import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { injectSaying } from '../../words/say';

export interface StopDraft {
  phone: string;
  words: string;
  wordsEn: string;
}
const PHONES = ['112', '113', '114', '115'] as const;
const NEW_STOP: StopDraft = { phone: '114', words: '', wordsEn: '' };

/** Whether an answer ends the form, whom to call then and what to say. */
@Component({
  selector: 'admin-stop-form',
  imports: [MatCheckboxModule, MatFormFieldModule, MatInputModule, MatSelectModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-checkbox [checked]="!!stop()" (change)="changed.emit($event.checked ? fresh() : null)">{{
      label()
    }}</mat-checkbox>
    @if (stop(); as danger) {
      <div class="stop">
        <mat-form-field class="phone">
          <mat-label>{{ t('rules.questions.call') }}</mat-label>
          <mat-select [value]="danger.phone" (selectionChange)="set({ phone: $event.value })">
            @for (phone of phones; track phone) {
              <mat-option [value]="phone">{{ phone }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        <mat-form-field class="words">
          <mat-label>{{ t('rules.questions.stopWords') }}</mat-label>
          <input matInput [value]="danger.words" maxlength="300" (input)="set({ words: value($event) })" />
        </mat-form-field>
        <mat-form-field class="words">
          <mat-label>{{ t('rules.questions.stopWordsEn') }}</mat-label>
          <input
            matInput
            lang="en"
            [value]="danger.wordsEn"
            maxlength="300"
            (input)="set({ wordsEn: value($event) })"
          />
        </mat-form-field>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
      width: 100%;
    }
    .stop {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      padding: 8px 0 0 32px;
    }
    .phone {
      width: 110px;
    }
    .words {
      flex: 1 1 220px;
    }
  `,
})
export class StopForm {
  readonly stop = input.required<StopDraft | null>();
  readonly label = input.required<string>();
  readonly changed = output<StopDraft | null>();
  protected readonly t = injectSaying();
  protected readonly phones = PHONES;

  protected fresh(): StopDraft {
    return { ...NEW_STOP, words: this.t('rules.questions.stopStart'), wordsEn: this.t('rules.questions.stopStartEn') };
  }

  protected set(facts: Partial<StopDraft>): void {
    this.changed.emit({ ...(this.stop() ?? NEW_STOP), ...facts });
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }
}
