import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, Icon } from '@smarthp/angular';
import { PostIncidentMessageDocument } from '../../gql/graphql';
import { BulkJobRun } from '../bulk/bulk-job';
import { BulkProgress } from '../bulk/bulk-progress';
import { injectSaying } from '../words/say';
import { whyNot } from './incident-outcome';

/** One message into the timeline of everybody of the incident, and how far it has come. */
@Component({
  selector: 'admin-message-composer',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatInputModule, BulkProgress, Icon],
  providers: [BulkJobRun],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate (submit)="$event.preventDefault(); post()" (keydown.control.enter)="post()">
      <mat-form-field>
        <mat-label>{{ t('incidents.message') }}</mat-label>
        <textarea matInput rows="2" maxlength="2000" [formControl]="text"></textarea>
        <mat-hint>{{ t('incidents.messageHint', { n: count() }) }}</mat-hint>
        <mat-error>{{ t('acts.required') }}</mat-error>
      </mat-form-field>
      <button type="submit" class="hp-main" [disabled]="busy()">
        <hp-icon name="megaphone" [size]="16" />{{ busy() ? t('acts.busy') : t('incidents.post') }}
      </button>
    </form>
    @if (trouble(); as words) {
      <p class="trouble" role="alert"><hp-icon name="circle-alert" [size]="16" />{{ words }}</p>
    }
    @if (run.job()) {
      <admin-bulk-progress links="_self" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    form {
      display: flex;
      gap: 12px;
      align-items: flex-start;
    }
    mat-form-field {
      flex: 1;
    }
    .hp-main {
      min-height: 44px;
      padding: 4px 16px;
      font-size: var(--hp-text-label);
    }
    .trouble {
      display: flex;
      gap: 8px;
      align-items: center;
      color: var(--hp-on-danger-tint);
    }
  `,
})
export class MessageComposer {
  readonly incidentId = input.required<string>();
  readonly count = input.required<number>();
  readonly posted = output<void>();

  protected readonly t = injectSaying();
  protected readonly run = inject(BulkJobRun);
  private readonly api = inject(Api);
  protected readonly text = new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.pattern(/\S/)],
  });
  protected readonly busy = signal(false);
  protected readonly trouble = signal<string | null>(null);

  protected async post(): Promise<void> {
    this.text.markAsTouched();
    if (this.text.invalid || this.busy()) return;
    this.busy.set(true);
    const input = { incidentId: this.incidentId(), text: this.text.value.trim() };
    const { data, failure } = await this.api.mutate(PostIncidentMessageDocument, { input });
    this.busy.set(false);
    const outcome = data?.postIncidentMessage;
    this.trouble.set(whyNot(outcome, failure, this.t));
    if (outcome?.__typename !== 'IncidentUnderWay') return;
    this.text.reset();
    this.posted.emit();
    await this.run.follow(outcome.bulkJobId);
  }
}
