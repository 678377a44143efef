import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DraftPhoto } from '../outbox/draft';
import { PhotoTray } from '../photos/photo-tray';
import { type PhotoRules, USUAL_RULES } from '../photos/read-photo';
import { Me } from '../session/me';
import { DraftEditor } from './draft-editor';
import { EmergencyLine } from './emergency-line';

/** First the picture: it says most, and it can go up while the rest is written. */
@Component({
  selector: 'hp-photos-step',
  imports: [TranslocoPipe, PhotoTray, EmergencyLine],
  template: `
    <h2 class="hp-title">{{ 'reportNew.photosTitle' | transloco: { you: me.you() } }}</h2>
    <p class="lead-words">{{ 'reportNew.photosText' | transloco }}</p>
    @if (editor.draft(); as draft) {
      <hp-photo-tray
        [owner]="draft.id"
        [photos]="editor.photos()"
        [rules]="rules()"
        [inviting]="true"
        (added)="add($event)"
        (removed)="editor.dropPhoto($event)"
      />
    }
    <hp-emergency-line style="display: block; margin-top: 1.25rem" />
  `,
})
export class PhotosStep {
  readonly rules = input<PhotoRules>(USUAL_RULES);
  protected readonly me = inject(Me);
  protected readonly editor = inject(DraftEditor);

  protected add(photo: DraftPhoto): void {
    void this.editor.addPhoto(photo);
  }
}
