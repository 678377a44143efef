import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, Icon } from '@smarthp/angular';
import { TakeOutOfIncidentDocument } from '../../gql/graphql';
import { injectSaying } from '../words/say';

export interface TakeOutData {
  readonly code: string;
  readonly version: number;
  readonly master: string;
}

/** Takes one report out of an incident, from the table of its reports. */
@Component({
  selector: 'admin-take-out',
  imports: [ReactiveFormsModule, MatDialogModule, MatButtonModule, MatFormFieldModule, MatInputModule, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="head">
      <h2 mat-dialog-title>{{ t('acts.unmerge.title') }} · {{ data.code }}</h2>
    </header>
    <form class="form" novalidate (submit)="$event.preventDefault(); send()">
      <mat-dialog-content class="content">
        <p class="lead">{{ t('acts.unmerge.lead', { code: data.master }) }}</p>
        <mat-form-field>
          <mat-label>{{ t('acts.unmerge.reason') }}</mat-label>
          <textarea matInput rows="3" maxlength="500" [formControl]="reason"></textarea>
          <mat-hint>{{ t('acts.unmerge.reasonHint') }}</mat-hint>
          <mat-error>{{ t('acts.required') }}</mat-error>
        </mat-form-field>
        @if (trouble(); as words) {
          <p class="trouble" role="alert"><hp-icon name="circle-alert" [size]="16" />{{ words }}</p>
        }
      </mat-dialog-content>
      <mat-dialog-actions class="actions" align="end">
        <button type="button" mat-stroked-button mat-dialog-close>{{ t('acts.cancel') }}</button>
        <button type="submit" mat-flat-button [disabled]="busy()">
          <hp-icon name="ungroup" [size]="16" />{{ busy() ? t('acts.busy') : t('acts.unmerge.button') }}
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrls: ['../report/acts/act-shell.scss', '../bulk/bulk-dialog.scss'],
})
export class TakeOut {
  protected readonly data = inject<TakeOutData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<unknown, boolean>>(MatDialogRef);
  private readonly api = inject(Api);
  protected readonly t = injectSaying();
  protected readonly reason = new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.pattern(/\S/)],
  });
  protected readonly busy = signal(false);
  protected readonly trouble = signal<string | null>(null);

  protected async send(): Promise<void> {
    this.reason.markAsTouched();
    if (this.reason.invalid || this.busy()) return;
    this.busy.set(true);
    const { code, version } = this.data;
    const input = { code, version, reason: this.reason.value.trim() };
    const { data, failure } = await this.api.mutate(TakeOutOfIncidentDocument, { input });
    this.busy.set(false);
    const outcome = data?.unmergeReport;
    if (outcome?.__typename === 'Report') return this.dialog.close(true);
    const words = outcome && 'message' in outcome ? outcome.message : null;
    this.trouble.set(words ?? this.t(failure?.kind === 'offline' ? 'acts.offline' : 'acts.noAnswer'));
  }
}
