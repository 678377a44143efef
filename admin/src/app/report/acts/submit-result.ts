import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { type FormControl } from '@angular/forms';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { BeforeAfter } from '@smarthp/angular';
import { SubmitResultDocument } from '../../../gql/graphql';
import { PhotoTray } from '../photos/photo-tray';
import { PhotoUploads } from '../photos/photo-uploads';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-submit-result',
  imports: [ActShell, WordsField, PhotoTray, BeforeAfter, MatCheckboxModule],
  providers: [...ACT_PROVIDERS, PhotoUploads],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="result"
      action="SUBMIT_RESULT"
      icon="file-check"
      [lead]="act.t('acts.result.lead')"
      [blocked]="uploads.running()"
      (send)="send()"
    >
      <admin-words-field
        path="text"
        [label]="act.t('acts.result.text')"
        [hint]="act.t('acts.result.textHint')"
        [control]="text"
      />
      <section class="after" [attr.aria-label]="act.t('acts.result.after')">
        <h3 class="hp-label">{{ act.t('acts.result.after') }}</h3>
        <admin-photo-tray [label]="act.t('acts.result.add')" />
        @if (after(); as photo) {
          <h3 class="hp-label">{{ act.t('acts.result.compare') }}</h3>
          <hp-before-after [before]="before()" [after]="photo" />
        } @else {
          <mat-checkbox [checked]="noPhoto()" (change)="noPhoto.set($event.checked)">{{
            act.t('acts.result.noPhoto')
          }}</mat-checkbox>
          @if (noPhoto()) {
            <admin-words-field
              path="noPhotoReason"
              [label]="act.t('acts.result.noPhotoReason')"
              [control]="reason"
              [rows]="2"
            />
          }
        }
        @if (missing()) {
          <p class="missing" role="alert">{{ act.t('acts.result.needPhoto') }}</p>
        }
        @if (uploads.running()) {
          <p class="hp-muted" role="status">{{ act.t('acts.result.waitUpload') }}</p>
        }
      </section>
    </admin-act-shell>
  `,
  styles: `
    .after {
      display: grid;
      gap: 8px;
    }
    .missing {
      color: var(--hp-on-danger-tint);
    }
  `,
})
export class SubmitResult {
  protected readonly act = inject(Act);
  protected readonly uploads = inject(PhotoUploads);
  protected readonly text = requiredWords();
  protected readonly reason = requiredWords();
  protected readonly noPhoto = signal(false);
  protected readonly missing = signal(false);

  protected readonly before = computed(
    () => this.act.store.report()?.media.find((photo) => photo.kind === 'BEFORE' && photo.state === 'READY') ?? null,
  );
  protected readonly after = computed(() => this.uploads.preview());

  protected async send(): Promise<void> {
    if (this.uploads.running()) return;
    const mediaIds = this.uploads.mediaIds();
    const bare = mediaIds.length === 0;
    this.missing.set(bare && !this.noPhoto());
    if (this.missing()) {
      this.text.markAsTouched();
      return;
    }
    const noPhotoReason = bare ? this.reason.value.trim() : null;
    const controls: FormControl<string>[] = bare ? [this.text, this.reason] : [this.text];
    await this.act.send(
      SubmitResultDocument,
      { text: this.text.value.trim(), mediaIds, noPhotoReason },
      'acts.result.done',
      {},
      controls,
    );
  }
}
