import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { QueueColumn } from '../../gql/graphql';
import { injectSaying } from '../words/say';
import { ColumnList } from './column-list';
import { QUEUE_COLUMNS, QueueColumns, USUAL_COLUMNS } from './queue-columns';

/** Which columns the table shows, and in which order. */
@Component({
  selector: 'admin-columns',
  imports: [MatDialogModule, MatButtonModule, ColumnList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>{{ t('queue.columns.title') }}</h2>
    <mat-dialog-content>
      <p class="lead">{{ t('queue.columns.lead') }}</p>
      <admin-column-list [all]="all()" [chosen]="chosen()" (choose)="chosen.set(asColumns($event))" />
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" mat-stroked-button (click)="reset()">{{ t('queue.columns.reset') }}</button>
      <button type="button" mat-flat-button [disabled]="!chosen().length" (click)="keep()">
        {{ t('queue.columns.save') }}
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './queue-dialogs.scss',
})
export class ColumnsDialog {
  protected readonly t = injectSaying();
  private readonly kept = inject(QueueColumns);
  private readonly dialog = inject(MatDialogRef);
  protected readonly all = signal<readonly QueueColumn[]>(QUEUE_COLUMNS);
  protected readonly chosen = signal<readonly QueueColumn[]>(this.kept.columns());
  protected readonly asColumns = (codes: readonly string[]): QueueColumn[] =>
    codes.filter((code): code is QueueColumn => (QUEUE_COLUMNS as readonly string[]).includes(code));

  protected reset(): void {
    this.chosen.set(USUAL_COLUMNS);
    this.all.set([...QUEUE_COLUMNS]);
  }

  protected keep(): void {
    void this.kept.keep(this.chosen());
    this.dialog.close(true);
  }
}
