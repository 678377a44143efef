import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { Icon } from '@smarthp/angular';
import { injectSaying } from '../../words/say';

export interface PublicPreviewData {
  readonly code: string;
  readonly unit: string;
  readonly text: string;
  readonly photos: readonly string[];
}

/** The words as the citizen's phone will show them, before they go. */
@Component({
  selector: 'admin-public-preview',
  imports: [MatDialogModule, MatButtonModule, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title class="title">{{ t('composer.previewTitle') }}</h2>
    <mat-dialog-content>
      <div class="phone">
        <p class="head">
          <span class="mark"><hp-icon name="wrench" [size]="16" /></span>
          <span
            ><b>{{ t('composer.previewHead', { code: data.code }) }}</b
            ><small>{{ t('composer.previewFrom', { unit: data.unit }) }}</small></span
          >
        </p>
        <p class="bubble">{{ data.text }}</p>
        @if (data.photos.length) {
          <div class="photos">
            @for (photo of data.photos; track photo) {
              <img [src]="photo" alt="" />
            }
          </div>
        }
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" mat-stroked-button [mat-dialog-close]="false">{{ t('composer.backToEdit') }}</button>
      <button type="button" mat-flat-button [mat-dialog-close]="true" cdkFocusInitial data-act="confirm-public">
        <hp-icon name="send" [size]="15" />{{ t('composer.confirmSend') }}
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './public-preview.scss',
})
export class PublicPreview {
  protected readonly data = inject<PublicPreviewData>(MAT_DIALOG_DATA);
  protected readonly t = injectSaying();
}
