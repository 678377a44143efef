import { TextFieldModule } from '@angular/cdk/text-field';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, type MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Icon } from '@smarthp/angular';
import { firstValueFrom } from 'rxjs';
import { injectSaying } from '../words/say';

/** Shortest reason the server takes, in characters. */
const SHORTEST = 10;

export interface ReasonAsk {
  /** Words of the dialog: `<words>.title`, `.lead`, `.label`, `.button`, and `.ready` reasons separated by `|`. */
  readonly words: string;
  readonly icon: string;
  readonly shortest?: number;
}

/** Asks why before something is done that must be answered for. */
@Component({
  selector: 'admin-reason-dialog',
  imports: [
    MatDialogModule,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    ReactiveFormsModule,
    TextFieldModule,
    Icon,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="head">
      <h2 mat-dialog-title>{{ t(data.words + '.title') }}</h2>
      <button type="button" class="icon-button" mat-dialog-close [aria-label]="t('acts.cancel')">
        <hp-icon name="x" [size]="18" />
      </button>
    </header>
    <form (submit)="$event.preventDefault(); done()" (keydown.control.enter)="done()" novalidate>
      <mat-dialog-content class="content">
        <p>{{ t(data.words + '.lead') }}</p>
        <div class="ready" role="group" [attr.aria-label]="t('privacy.ready')">
          @for (reason of ready; track reason) {
            <button type="button" (click)="take(reason)">{{ reason }}</button>
          }
        </div>
        <mat-form-field class="wide">
          <mat-label>{{ t(data.words + '.label') }}</mat-label>
          <textarea
            matInput
            cdkTextareaAutosize
            [cdkAutosizeMinRows]="2"
            [cdkAutosizeMaxRows]="8"
            [formControl]="reason"
            maxlength="500"
          ></textarea>
          <mat-error>{{ t('privacy.tooShort', { min: shortest }) }}</mat-error>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button type="button" mat-stroked-button mat-dialog-close>{{ t('acts.cancel') }}</button>
        <button type="submit" mat-flat-button [disabled]="sent()">
          <hp-icon [name]="data.icon" [size]="16" />{{ t(data.words + '.button') }}
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    .head {
      display: flex;
      justify-content: space-between;
      padding-right: 12px;
    }
    .head .icon-button {
      margin-top: 12px;
    }
    .content {
      display: grid;
      gap: 12px;
    }
    .wide {
      width: 100%;
    }
    .ready {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
    .ready button {
      min-height: var(--hp-target);
      padding: 2px 10px;
      border: 0;
      border-radius: var(--hp-radius-full);
      background: var(--hp-surface-sunken);
      box-shadow: inset 0 0 0 1px var(--hp-line-soft);
      color: var(--hp-text-body);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      cursor: pointer;
    }
    .ready button:focus-visible {
      box-shadow: var(--hp-focus);
    }
  `,
})
export class ReasonDialog {
  /** @returns the reason, or undefined when the person thought better of it */
  static ask(dialogs: MatDialog, ask: ReasonAsk): Promise<string | undefined> {
    const dialog = dialogs.open<ReasonDialog, ReasonAsk, string>(ReasonDialog, {
      data: ask,
      width: '520px',
      maxWidth: 'calc(100vw - 24px)',
      autoFocus: 'textarea',
      restoreFocus: true,
      ariaModal: true,
    });
    return firstValueFrom(dialog.afterClosed());
  }

  protected readonly data = inject<ReasonAsk>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ReasonDialog, string>>(MatDialogRef);
  protected readonly t = injectSaying();
  protected readonly shortest = this.data.shortest ?? SHORTEST;
  protected readonly ready = this.t(`${this.data.words}.ready`).split('|');
  protected readonly sent = signal(false);
  protected readonly reason = new FormControl('', {
    nonNullable: true,
    validators: [
      ({ value }) => ([...String(value).trim()].length < this.shortest ? { short: true } : null),
      Validators.required,
    ],
  });

  protected take(reason: string): void {
    this.reason.setValue(reason);
  }

  protected done(): void {
    this.reason.markAsTouched();
    if (this.reason.invalid) return;
    this.sent.set(true);
    this.dialog.close(this.reason.value.trim());
  }
}
