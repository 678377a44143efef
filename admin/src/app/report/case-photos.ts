import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Icon, PhotoStrip } from '@smarthp/angular';
import type { PhotoFragment } from '../../gql/graphql';
import { injectSaying } from '../words/say';
import { Lightbox } from './photos/lightbox';

/** The photos of a case in a row; touching one opens it large. */
@Component({
  selector: 'admin-case-photos',
  imports: [PhotoStrip, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (photos().length) {
      <hp-photo-strip [photos]="photos()" (open)="show($event)" />
    } @else {
      <p class="none"><hp-icon name="image-off" [size]="16" />{{ t('case.noPhotos') }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      --hp-strip-width: 112px;
      --hp-strip-height: 76px;
    }
    .none {
      display: flex;
      gap: 6px;
      align-items: center;
      color: var(--hp-text-muted);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
    }
  `,
})
export class CasePhotos {
  readonly photos = input.required<readonly PhotoFragment[]>();
  protected readonly t = injectSaying();
  private readonly dialogs = inject(MatDialog);

  protected show(index: number): void {
    Lightbox.open(this.dialogs, this.photos(), index);
  }
}
