import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Icon } from '@smarthp/angular';
import { injectSaying } from '../../words/say';
import { EffectiveFrom } from './effective-from';
import { SettingsRunner } from './settings-runner';

/** The foot of a settings form: from when, why, save. Shows what the page's SettingsRunner has to say. */
@Component({
  selector: 'admin-save-bar',
  imports: [EffectiveFrom, MatButtonModule, MatFormFieldModule, MatInputModule, ReactiveFormsModule, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (runner.trouble(); as trouble) {
      <p class="trouble" role="alert">
        <hp-icon name="circle-alert" [size]="16" /><span
          >{{ trouble.sentence }}
          @for (field of trouble.fields; track field.path) {
            <span class="field">{{ field.message }}</span>
          }
        </span>
      </p>
    }
    <div class="line">
      @if (effectiveFrom(); as control) {
        <admin-effective-from [control]="control" />
      }
      <mat-form-field class="note">
        <mat-label>{{ t('settings.parts.note') }}</mat-label>
        <input matInput [formControl]="note()" maxlength="300" required autocomplete="off" />
        <mat-error>{{ t('settings.parts.noteNeeded') }}</mat-error>
      </mat-form-field>
      <div class="acts">
        @if (cancellable()) {
          <button matButton type="button" (click)="cancelled.emit()">{{ t('settings.parts.cancel') }}</button>
        }
        <button matButton="filled" type="button" [disabled]="runner.busy() || disabled()" (click)="saved.emit()">
          {{ runner.busy() ? t('settings.parts.saving') : label() || t('settings.parts.save') }}
        </button>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      align-items: flex-start;
    }
    .note {
      flex: 1 1 260px;
    }
    .acts {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 44px;
    }
    .trouble {
      display: flex;
      gap: 8px;
      align-items: flex-start;
      padding: 8px 12px;
      border-radius: var(--hp-radius-control);
      background: var(--hp-danger-tint);
      color: var(--hp-on-danger-tint);
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
    }
    .field {
      display: block;
    }
  `,
})
export class SaveBar {
  readonly note = input.required<FormControl<string>>();
  readonly effectiveFrom = input<FormControl<string>>();
  readonly label = input('');
  readonly disabled = input(false);
  readonly cancellable = input(false);
  readonly saved = output<void>();
  readonly cancelled = output<void>();
  protected readonly t = injectSaying();
  protected readonly runner = inject(SettingsRunner);
}
