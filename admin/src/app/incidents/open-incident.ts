import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { Api, Icon } from '@smarthp/angular';
import { OpenIncidentDocument } from '../../gql/graphql';
import { BulkJobRun } from '../bulk/bulk-job';
import { BulkProgress } from '../bulk/bulk-progress';
import { injectSaying } from '../words/say';
import { whyNot } from './incident-outcome';

export interface OpenIncidentData {
  readonly masterCode: string;
  readonly codes: readonly string[];
  readonly title: string;
}

/** Many reports of one thing become one incident: what it is called, which one is handled, then the merging. */
@Component({
  selector: 'admin-open-incident',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    MatDialogModule,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    BulkProgress,
    Icon,
  ],
  providers: [BulkJobRun],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './open-incident.html',
  styleUrls: ['../report/acts/act-shell.scss', '../bulk/bulk-dialog.scss'],
})
export class OpenIncident {
  protected readonly data = inject<OpenIncidentData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<unknown, readonly string[]>>(MatDialogRef);
  private readonly api = inject(Api);
  protected readonly run = inject(BulkJobRun);
  protected readonly t = injectSaying();

  protected readonly title = new FormControl(this.data.title, { nonNullable: true, validators: Validators.required });
  protected readonly master = new FormControl(this.data.masterCode, { nonNullable: true });
  protected readonly busy = signal(false);
  protected readonly trouble = signal<string | null>(null);
  protected readonly incidentId = signal<string | null>(null);
  protected readonly others = computed(() => Math.max(0, this.data.codes.length - 1));

  protected async send(): Promise<void> {
    this.title.markAsTouched();
    if (this.title.invalid || this.busy() || this.incidentId()) return;
    this.busy.set(true);
    const codes = this.data.codes.filter((code) => code !== this.master.value);
    const input = { title: this.title.value.trim(), masterCode: this.master.value, codes };
    const { data, failure } = await this.api.mutate(OpenIncidentDocument, { input });
    this.busy.set(false);
    const outcome = data?.openIncident;
    this.trouble.set(whyNot(outcome, failure, this.t));
    if (outcome?.__typename !== 'IncidentUnderWay') return;
    this.incidentId.set(outcome.incident.id);
    await this.run.follow(outcome.bulkJobId);
  }

  protected close(): void {
    const done = this.run.job()?.items.filter(({ state }) => state === 'DONE') ?? [];
    const all = this.incidentId() ? [this.master.value, ...done.map(({ code }) => code)] : [];
    this.dialog.close(all);
  }
}
