import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { apiQuery, Icon, WordPipe } from '@smarthp/angular';
import { BulkGroundsDocument, BulkOfficersDocument, type Urgency } from '../../gql/graphql';
import { URGENCIES } from '../queue/queue-filter';
import type { Picked } from '../queue/selection';
import { type PickedUnit, UnitPicker } from '../report/acts/unit-picker';
import { injectSaying, Say } from '../words/say';
import type { ManyAct } from './bulk-acts';
import { BulkJobRun } from './bulk-job';
import { BulkProgress } from './bulk-progress';

export interface BulkDialogData {
  readonly act: ManyAct;
  readonly picked: readonly Picked[];
}

const CODE = /^HP-\d{6}-\d{4,}$/i;

/** One act on all picked cases: filled in once, then its progress and what became of each. Closes with those done. */
@Component({
  selector: 'admin-bulk-dialog',
  imports: [
    ReactiveFormsModule,
    MatDialogModule,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    UnitPicker,
    BulkProgress,
    Icon,
    WordPipe,
  ],
  providers: [BulkJobRun],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bulk-dialog.html',
  styleUrls: ['../report/acts/act-shell.scss', './bulk-dialog.scss'],
})
export class BulkDialog {
  protected readonly data = inject<BulkDialogData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<unknown, readonly string[]>>(MatDialogRef);
  protected readonly run = inject(BulkJobRun);
  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly urgencies = URGENCIES;
  private readonly unitPicker = viewChild(UnitPicker);

  protected readonly unit = signal<PickedUnit | null>(null);
  protected readonly officer = needed();
  protected readonly urgency = new FormControl<Urgency>('HIGH', { nonNullable: true });
  protected readonly ground = needed();
  protected readonly into = new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.pattern(CODE)],
  });
  protected readonly text = new FormControl('', {
    nonNullable: true,
    validators: this.has('needsText') ? [Validators.required, Validators.pattern(/\S/)] : [],
  });

  protected readonly officers = apiQuery({
    query: BulkOfficersDocument,
    variables: computed(() => (this.has('officer') ? { code: this.data.picked[0]?.code ?? '' } : undefined)),
  });
  protected readonly grounds = apiQuery({
    query: BulkGroundsDocument,
    variables: computed(() => (this.has('ground') ? {} : undefined)),
  });
  protected readonly sentence = computed(() => {
    const trouble = this.run.trouble();
    if (!trouble) return null;
    return trouble.fields[0]?.message ?? trouble.sentence ?? this.t(`acts.${trouble.kind}`);
  });

  protected has(field: ManyAct['fields'][number]): boolean {
    return this.data.act.fields.includes(field);
  }

  protected async send(): Promise<void> {
    if (!this.isComplete()) return;
    const fields = {
      unitId: this.has('unit') ? this.unit()?.id : undefined,
      officerId: this.has('officer') ? this.officer.value : undefined,
      urgency: this.has('urgency') ? this.urgency.value : undefined,
      groundCode: this.has('ground') ? this.ground.value : undefined,
      intoCode: this.has('into') ? this.into.value.trim().toUpperCase() : undefined,
      text: this.text.value.trim() || undefined,
    };
    const reports = this.data.picked.map(({ code, version }) => ({ code, version }));
    await this.run.start({ act: this.data.act.act, reports, fields });
  }

  protected close(): void {
    const done = this.run.job()?.items.filter(({ state }) => state === 'DONE') ?? [];
    this.dialog.close(done.map(({ code }) => code));
  }

  private isComplete(): boolean {
    const asked = [
      this.has('officer') && this.officer,
      this.has('ground') && this.ground,
      this.has('into') && this.into,
      this.text,
    ].filter((control) => !!control);
    for (const control of asked) control.markAsTouched();
    const unit = !this.has('unit') || (!!this.unitPicker()?.check() && !!this.unit());
    return unit && asked.every((control) => control.valid);
  }
}

const needed = (): FormControl<string> => new FormControl('', { nonNullable: true, validators: Validators.required });
