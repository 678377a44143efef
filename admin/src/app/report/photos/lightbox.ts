import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, type MatDialog } from '@angular/material/dialog';
import { DatePipe, Icon, Photo, WordPipe } from '@smarthp/angular';
import type { PhotoFragment } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';

interface LightboxData {
  readonly photos: readonly PhotoFragment[];
  readonly index: number;
}

/** Photos large, one at a time; arrow keys turn the page. */
@Component({
  selector: 'admin-lightbox',
  imports: [MatDialogModule, Icon, Photo, WordPipe, DatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.arrowleft)': 'turn(-1)', '(keydown.arrowright)': 'turn(1)' },
  template: `
    <div class="bar">
      <h2 class="name" id="lightbox-name">
        {{ photo().kind | hpWord: 'mediaKind' }} · {{ index() + 1 }}/{{ data.photos.length }}
        @if (photo().takenAt; as at) {
          · {{ at | hpDate }}
        }
      </h2>
      <button type="button" class="icon-button" mat-dialog-close [aria-label]="t('case.close')">
        <hp-icon name="x" [size]="20" />
      </button>
    </div>
    <div class="stage">
      <hp-photo
        [photo]="photo()"
        size="full"
        fit="contain"
        [alt]="t('case.openPhoto', { n: index() + 1, total: data.photos.length })"
      />
      @if (data.photos.length > 1) {
        <button type="button" class="turn left" [attr.aria-label]="t('case.previous')" (click)="turn(-1)">
          <hp-icon name="chevron-left" [size]="22" />
        </button>
        <button type="button" class="turn right" [attr.aria-label]="t('case.next')" (click)="turn(1)">
          <hp-icon name="chevron-right" [size]="22" />
        </button>
      }
    </div>
  `,
  styleUrl: './lightbox.scss',
})
export class Lightbox {
  static open(dialogs: MatDialog, photos: readonly PhotoFragment[], index: number): void {
    dialogs.open<Lightbox, LightboxData>(Lightbox, {
      data: { photos, index },
      ariaLabelledBy: 'lightbox-name',
      width: '1080px',
      maxWidth: 'calc(100vw - 24px)',
      panelClass: 'lightbox-panel',
    });
  }

  protected readonly data = inject<LightboxData>(MAT_DIALOG_DATA);
  protected readonly t = injectSaying();
  protected readonly index = signal(this.data.index);
  protected readonly photo = computed(() => this.data.photos[this.index()] as PhotoFragment);

  protected turn(by: number): void {
    const count = this.data.photos.length;
    this.index.update((index) => (index + by + count) % count);
  }
}
