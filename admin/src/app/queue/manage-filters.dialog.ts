import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Empty, Icon, WordPipe } from '@smarthp/angular';
import type { SavedFragment } from '../../gql/graphql';
import { injectSaying } from '../words/say';
import { SaveFilterDialog, type SaveFilterData } from './save-filter.dialog';

/** All saved filters: put in order, renamed, shared, deleted. */
@Component({
  selector: 'admin-manage-filters',
  imports: [MatDialogModule, MatButtonModule, Icon, Empty, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>{{ t('queue.saved.manageTitle') }}</h2>
    <mat-dialog-content>
      <ul class="list">
        @for (one of data.saved.list(); track one.id; let first = $first, last = $last) {
          <li>
            <span class="what"
              ><b class="hp-cut">{{ one.name }}</b
              ><small>
                {{ one.view | hpWord: 'queueView' }} · {{ t('queue.count', { count: one.count }) }}
                @if (one.ownerName) {
                  · {{ t('queue.saved.by', { name: one.ownerName }) }}
                } @else if (one.shared) {
                  · {{ t('queue.saved.sharedMark') }}
                }
              </small></span
            >
            <button
              type="button"
              class="icon-button"
              [disabled]="first"
              [attr.aria-label]="t('queue.saved.up') + ' ' + one.name"
              (click)="move(one, -1)"
            >
              <hp-icon name="arrow-up" [size]="16" />
            </button>
            <button
              type="button"
              class="icon-button"
              [disabled]="last"
              [attr.aria-label]="t('queue.saved.down') + ' ' + one.name"
              (click)="move(one, 1)"
            >
              <hp-icon name="arrow-down" [size]="16" />
            </button>
            @if (one.isMine) {
              <button
                type="button"
                class="icon-button"
                [attr.aria-label]="t('queue.saved.rename') + ' ' + one.name"
                (click)="change(one)"
              >
                <hp-icon name="pencil" [size]="16" />
              </button>
              @if (asked() === one.id) {
                <button type="button" class="sure" (click)="remove(one)">
                  {{ t('queue.saved.deleteAsk', { name: one.name }) }}
                </button>
              } @else {
                <button
                  type="button"
                  class="icon-button"
                  [attr.aria-label]="t('queue.saved.delete') + ' ' + one.name"
                  (click)="asked.set(one.id)"
                >
                  <hp-icon name="trash-2" [size]="16" />
                </button>
              }
            }
          </li>
        } @empty {
          <hp-empty [title]="t('queue.saved.none')" />
        }
      </ul>
      @if (trouble(); as words) {
        <p class="trouble" role="alert"><hp-icon name="circle-alert" [size]="16" />{{ words }}</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" mat-flat-button mat-dialog-close>{{ t('queue.saved.close') }}</button>
    </mat-dialog-actions>
  `,
  styleUrl: './queue-dialogs.scss',
})
export class ManageFiltersDialog {
  protected readonly t = injectSaying();
  protected readonly data = inject<Omit<SaveFilterData, 'change'>>(MAT_DIALOG_DATA);
  private readonly dialogs = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly asked = signal<string | null>(null);
  protected readonly trouble = signal<string | null>(null);

  protected async move(one: SavedFragment, by: -1 | 1): Promise<void> {
    this.say(await this.data.saved.move(one.id, by));
  }

  protected change(one: SavedFragment): void {
    this.dialogs.open(SaveFilterDialog, {
      data: { ...this.data, change: one } satisfies SaveFilterData,
      width: '460px',
      maxWidth: 'calc(100vw - 24px)',
    });
  }

  protected async remove(one: SavedFragment): Promise<void> {
    this.asked.set(null);
    const refusal = await this.data.saved.delete(one.id);
    this.say(refusal);
    if (refusal === null) this.snackBar.open(this.t('queue.saved.deleted', { name: one.name }));
  }

  private say(refusal: string | null): void {
    this.trouble.set(refusal === null ? null : refusal || this.t('queue.saved.failed'));
  }
}
