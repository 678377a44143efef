import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { type FormControl } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { Router } from '@angular/router';
import { BeforeAfter, Icon } from '@smarthp/angular';
import { SubmitResultDocument } from '../../../gql/graphql';
import { PhotoTray } from '../photos/photo-tray';
import { PhotoUploads } from '../photos/photo-uploads';
import { Act, ACT_PROVIDERS, requiredWords } from './act';
import { ActShell } from './act-shell';
import { CarriedWords } from './carried-words';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-submit-result',
  imports: [ActShell, WordsField, PhotoTray, BeforeAfter, Icon, MatButtonModule, MatCheckboxModule],
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
      @if (onlyForwards()) {
        <div class="instead">
          <p>{{ act.t('acts.result.instead') }}</p>
          @if (maySchedule()) {
            <button type="button" mat-stroked-button (click)="scheduleInstead()">
              <hp-icon name="calendar-clock" [size]="16" />{{ act.t('acts.result.schedule') }}
            </button>
          }
        </div>
      }
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
  styleUrl: './form-parts.scss',
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
  private readonly router = inject(Router);
  private readonly carrier = inject(CarriedWords);
  protected readonly text = requiredWords();
  protected readonly reason = requiredWords();
  protected readonly noPhoto = signal(false);
  protected readonly missing = signal(false);

  protected readonly before = computed(
    () => this.act.store.report()?.media.find((photo) => photo.kind === 'BEFORE' && photo.state === 'READY') ?? null,
  );
  protected readonly after = computed(() => this.uploads.preview());

  private readonly photoWanted = computed(
    () => this.act.store.report()?.category.fields.some((field) => field.needsAfterPhoto) ?? false,
  );
  protected readonly onlyForwards = computed(
    () => this.act.runner.trouble()?.fields.some(({ code }) => code === 'CLOSING_WORDS_ONLY_FORWARD') ?? false,
  );
  protected readonly maySchedule = computed(
    () => this.act.store.report()?.allowedActions.includes('SCHEDULE') ?? false,
  );

  /** The words are no result yet: they become what the citizen reads of the day the work is planned for. */
  protected scheduleInstead(): void {
    const code = this.act.store.code();
    if (code) this.carrier.put({ code, to: 'schedule', words: this.text.value });
    void this.router.navigate([], { queryParams: { act: 'schedule' }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async send(): Promise<void> {
    if (this.uploads.running()) return;
    const mediaIds = this.uploads.mediaIds();
    const bare = mediaIds.length === 0;
    this.missing.set(bare && this.photoWanted() && !this.noPhoto());
    if (this.missing()) {
      this.text.markAsTouched();
      return;
    }
    const unphotographed = bare && this.noPhoto();
    const noPhotoReason = unphotographed ? this.reason.value.trim() : null;
    const controls: FormControl<string>[] = unphotographed ? [this.text, this.reason] : [this.text];
    await this.act.send(
      SubmitResultDocument,
      { text: this.text.value.trim(), mediaIds, noPhotoReason },
      'acts.result.done',
      {},
      controls,
    );
  }
}
