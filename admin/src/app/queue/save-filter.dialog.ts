import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Icon } from '@smarthp/angular';
import type { QueueColumn, ReportFilter, SavedFragment } from '../../gql/graphql';
import { injectSaying } from '../words/say';
import { type QueueFilter, toReportFilter } from './queue-filter';
import type { SavedFilters } from './saved-filters';

export interface SaveFilterData {
  readonly filter: QueueFilter;
  readonly columns: readonly QueueColumn[];
  readonly saved: SavedFilters;
  /** The filter to change; null saves a new one. */
  readonly change: SavedFragment | null;
}

/** Gives the filter on screen a name, for oneself or for the unit. */
@Component({
  selector: 'admin-save-filter',
  imports: [MatDialogModule, MatButtonModule, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>{{ t(data.change ? 'queue.saved.rename' : 'queue.saved.saveTitle') }}</h2>
    <form
      (submit)="$event.preventDefault(); save(name.value, shared.checked, columns.checked, replace?.checked ?? true)"
    >
      <mat-dialog-content class="fields">
        <label class="name"
          ><span>{{ t('queue.saved.name') }}</span>
          <input #name type="text" maxlength="80" required [value]="data.change?.name ?? ''" autocomplete="off" />
        </label>
        <label class="tick"
          ><input #shared type="checkbox" [checked]="data.change?.shared" />{{ t('queue.saved.shared') }}</label
        >
        <label class="tick"
          ><input #columns type="checkbox" [checked]="!!data.change?.columns" />{{
            t('queue.saved.withColumns')
          }}</label
        >
        @if (data.change) {
          <label class="tick"
            ><input #replaceBox type="checkbox" (change)="replace = replaceBox" />{{ t('queue.saved.replace') }}</label
          >
        }
        @if (trouble(); as words) {
          <p class="trouble" role="alert"><hp-icon name="circle-alert" [size]="16" />{{ words }}</p>
        }
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button type="button" mat-stroked-button mat-dialog-close>{{ t('queue.saved.cancel') }}</button>
        <button type="submit" mat-flat-button [disabled]="busy()">{{ t('queue.saved.save') }}</button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: './queue-dialogs.scss',
})
export class SaveFilterDialog {
  protected readonly t = injectSaying();
  protected readonly data = inject<SaveFilterData>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly busy = signal(false);
  protected readonly trouble = signal<string | null>(null);
  /** The box that says whether the filter itself is written over; only there when an old one is changed. */
  protected replace: HTMLInputElement | undefined;

  protected async save(name: string, shared: boolean, withColumns: boolean, replace: boolean): Promise<void> {
    const { filter, change, columns, saved } = this.data;
    const over = !change || (this.replace !== undefined && replace);
    this.busy.set(true);
    const refusal = await saved.save({
      id: change?.id ?? null,
      name: name.trim(),
      shared,
      columns: withColumns ? [...columns] : null,
      view: over ? filter.view : change.view,
      sort: over ? filter.sort : change.sort,
      filter: over ? toReportFilter(filter) : partsOf(change),
    });
    this.busy.set(false);
    if (refusal !== null) {
      this.trouble.set(refusal || this.t('queue.saved.failed'));
      return;
    }
    this.snackBar.open(this.t('queue.saved.done', { name: name.trim() }));
    this.dialog.close(true);
  }
}

/** What narrows a saved filter, as it is sent back: without the type's name that the cache adds. */
function partsOf({ filter }: SavedFragment): ReportFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== '__typename'));
}
