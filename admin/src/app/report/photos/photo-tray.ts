import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Icon } from '@smarthp/angular';
import { injectSaying } from '../../words/say';
import { PhotoUploads } from './photo-uploads';

/** Tiles of photos going up, with a dashed tile to add more; files may also be dropped on it. */
@Component({
  selector: 'admin-photo-tray',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (item of uploads.items(); track item.key) {
        <li class="tile" [class.failed]="item.state === 'failed'">
          <img [src]="item.address" [alt]="item.name" />
          @if (item.state === 'uploading') {
            <progress
              [value]="item.percent"
              max="100"
              [attr.aria-label]="t('acts.photos.uploading', { percent: item.percent })"
            ></progress>
          }
          @if (item.state === 'failed') {
            <button type="button" class="again" (click)="uploads.retry(item.key)">
              <hp-icon name="refresh-cw" [size]="14" />{{ t('acts.photos.failed') }}
            </button>
          }
          <button
            type="button"
            class="remove"
            [attr.aria-label]="t('acts.photos.remove', { name: item.name })"
            (click)="uploads.remove(item.key)"
          >
            <hp-icon name="x" [size]="14" />
          </button>
        </li>
      }
      <li>
        <label class="add" (dragover)="$event.preventDefault()" (drop)="drop($event)">
          <hp-icon name="camera" [size]="18" />{{ label() }}
          <input #box class="hp-hidden" type="file" accept="image/*" multiple (change)="take(box)" />
        </label>
      </li>
    </ul>
    @for (words of uploads.refused(); track words) {
      <p class="refused" role="alert">{{ words }}</p>
    }
  `,
  styleUrl: './photo-tray.scss',
})
export class PhotoTray {
  readonly label = input.required<string>();
  protected readonly uploads = inject(PhotoUploads);
  protected readonly t = injectSaying();

  protected take(box: HTMLInputElement): void {
    void this.uploads.add([...(box.files ?? [])]);
    box.value = '';
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    void this.uploads.add([...(event.dataTransfer?.files ?? [])]);
  }
}
