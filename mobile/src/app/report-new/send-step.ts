import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CityMap, Icon, Language } from '@smarthp/angular';
import type { DraftStep } from '../outbox/draft';
import { PhotoTray } from '../photos/photo-tray';
import { PhotoUploads } from '../photos/photo-uploads';
import { ReportCategories } from '../reports/report-categories';
import { Me } from '../session/me';
import { DraftEditor } from './draft-editor';

/** All of it once more, and whether it may be public. */
@Component({
  selector: 'hp-send-step',
  imports: [TranslocoPipe, CityMap, Icon, PhotoTray],
  templateUrl: './send-step.html',
  styleUrl: './send-step.css',
})
export class SendStep {
  readonly gaps = input<readonly string[]>([]);
  readonly edit = output<DraftStep>();
  protected readonly editor = inject(DraftEditor);
  protected readonly me = inject(Me);
  protected readonly language = inject(Language);
  private readonly categories = inject(ReportCategories);
  private readonly uploads = inject(PhotoUploads);
  protected readonly subject = computed(() => {
    const draft = this.editor.draft();
    const lang = this.language.active();
    return [this.categories.nameOf(draft?.categoryCode, lang), this.categories.nameOf(draft?.fieldCode, lang)]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly up = computed(
    () => this.editor.photos().filter((p) => p.mediaId || this.uploads.progress().get(p.id)?.state === 'DONE').length,
  );
  protected readonly place = computed(() => this.editor.draft()?.place ?? null);

  protected tick(event: Event): void {
    this.editor.change({ mayBePublic: (event.target as HTMLInputElement).checked });
  }
}
