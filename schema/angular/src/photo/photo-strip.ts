import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { Language } from '../i18n/language';
import { Photo } from './photo';
import { type PhotoView } from './photo-view';

/** A row of small photos; touching one asks the screen to open it. */
@Component({
  selector: 'hp-photo-strip',
  imports: [Photo],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ul>
    @for (photo of photos(); track photo.id; let index = $index) {
      <li>
        <button type="button" [attr.aria-label]="name(index)" (click)="open.emit(index)">
          <hp-photo [photo]="photo" size="list" />
        </button>
      </li>
    }
  </ul>`,
  styles: `
    :host {
      display: block;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button {
      display: block;
      width: var(--hp-strip-width, 84px);
      height: var(--hp-strip-height, 64px);
      padding: 0;
      border: 0;
      border-radius: 10px;
      overflow: hidden;
      background: none;
      cursor: pointer;
    }
    button:focus-visible {
      box-shadow: var(--hp-focus);
      outline: none;
    }
  `,
})
export class PhotoStrip {
  readonly photos = input.required<readonly PhotoView[]>();
  /** Index of the photo touched. */
  readonly open = output<number>();
  private readonly language = inject(Language);

  protected name(index: number): string {
    return this.language.word()('ui', 'photoOf', { n: index + 1, total: this.photos().length });
  }
}
