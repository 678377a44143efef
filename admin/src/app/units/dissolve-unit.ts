import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import { FormControl, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { DissolveUnitDocument, type UnitNameFragment } from '../../gql/graphql';
import { type PickedUnit, UnitPicker } from '../report/acts/unit-picker';
import { cityDate } from '../settings/parts/effective-from';
import { SaveBar } from '../settings/parts/save-bar';
import { SettingsRunner } from '../settings/parts/settings-runner';
import { injectSaying, Say } from '../words/say';

/** A unit is no more from a day on: who goes on with its work, and by which decision. */
@Component({
  selector: 'admin-dissolve-unit',
  imports: [MatDialogModule, MatButtonModule, UnitPicker, SaveBar],
  providers: [SettingsRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>{{ t('units.dissolve.title', { unit: name }) }}</h2>
    <mat-dialog-content>
      <p>{{ t('units.dissolve.lede') }}</p>
      <admin-unit-picker #heir [label]="t('units.dissolve.successor')" [without]="[unit.id]" [(picked)]="successor" />
      <admin-save-bar
        [note]="note"
        [effectiveFrom]="from"
        [label]="t('units.dissolve.do')"
        [cancellable]="true"
        (saved)="save()"
        (cancelled)="dialog.close(false)"
      />
    </mat-dialog-content>
  `,
  styles: `
    mat-dialog-content {
      display: grid;
      gap: 14px;
    }
  `,
})
export class DissolveUnit {
  protected readonly t = injectSaying();
  protected readonly dialog = inject<MatDialogRef<DissolveUnit, boolean>>(MatDialogRef);
  protected readonly unit = inject<UnitNameFragment>(MAT_DIALOG_DATA);
  private readonly runner = inject(SettingsRunner);
  private readonly heir = viewChild.required<UnitPicker>('heir');
  protected readonly name = inject(Say).name({ name: this.unit.fullName, nameEn: this.unit.nameEn });
  protected readonly successor = signal<PickedUnit | null>(null);
  protected readonly from = new FormControl(cityDate(1), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });

  protected async save(): Promise<void> {
    this.note.markAsTouched();
    const chosen = this.heir().check();
    const successorId = this.successor()?.id;
    if (!chosen || !successorId || this.note.invalid || this.from.invalid) return;
    const input = { id: this.unit.id, successorId, effectiveFrom: this.from.value, note: this.note.value.trim() };
    if (await this.runner.run(DissolveUnitDocument, { input }, this.t('units.dissolve.done'))) this.dialog.close(true);
  }
}
