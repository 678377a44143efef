import { TextFieldModule } from '@angular/cdk/text-field';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Icon } from '@smarthp/angular';
import { AddInternalNoteDocument, type CaseReportFragment, PostProgressDocument } from '../../../gql/graphql';
import { KeyHint } from '../../frame/keys/key-hint';
import { injectKeys } from '../../frame/keys/keyboard';
import { injectSaying, Say } from '../../words/say';
import { ActRunner } from '../acts/act-runner';
import { ClashPanel } from '../acts/clash-panel';
import { PhotoTray } from '../photos/photo-tray';
import { PhotoUploads } from '../photos/photo-uploads';
import { CasePresence } from '../presence/presence';
import { type Audience, DraftBook } from './draft-book';
import { TemplatePicker } from './template-picker';
import { PublicPreview, type PublicPreviewData } from './public-preview';

/**
 * Where staff write. Two modes that cannot be confused: paper, border, sign, sentence and button all differ; it opens
 * on internal; each mode keeps its own draft and nothing is ever carried over; public words go through a preview.
 */
@Component({
  selector: 'admin-composer',
  imports: [Icon, KeyHint, TextFieldModule, PhotoTray, ClashPanel, TemplatePicker],
  providers: [ActRunner, PhotoUploads],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './composer.html',
  styleUrl: './composer.scss',
  host: {
    '[class.hidden]': '!modes().length',
    '(input)': "presence?.type(mode() === 'public' ? 'UPDATE_PROGRESS' : 'NOTE')",
    '(focusout)': 'presence?.rest()',
  },
})
export class Composer {
  readonly report = input.required<CaseReportFragment>();

  protected readonly t = injectSaying();
  protected readonly runner = inject(ActRunner);
  protected readonly uploads = inject(PhotoUploads);
  protected readonly presence = inject(CasePresence, { optional: true });
  private readonly drafts = inject(DraftBook);
  private readonly dialogs = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  private readonly say = inject(Say);
  private readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('box');

  private readonly code = computed(() => this.report().code);
  private readonly may = computed(() => new Set(this.report().allowedActions));
  protected readonly progress = computed(() => this.may().has('UPDATE_PROGRESS'));
  protected readonly modes = computed<readonly Audience[]>(() => [
    ...(this.may().has('COMMENT_INTERNAL') || this.progress() ? (['internal'] as const) : []),
    ...(this.progress() ? (['public'] as const) : []),
  ]);
  /** Another case opens on internal again. */
  protected readonly chosen = linkedSignal<string, Audience>({ source: this.code, computation: () => 'internal' });
  protected readonly mode = computed<Audience>(() =>
    this.modes().includes(this.chosen()) ? this.chosen() : 'internal',
  );
  protected readonly text = computed(() => this.drafts.text(this.code(), this.mode())());
  protected readonly otherDraft = computed(() => {
    const other: Audience = this.mode() === 'internal' ? 'public' : 'internal';
    return this.modes().includes(other) && this.drafts.text(this.code(), other)().trim() ? other : null;
  });
  protected readonly ready = computed(
    () =>
      !this.runner.busy() &&
      !this.uploads.running() &&
      (this.text().trim() !== '' || this.uploads.mediaIds().length > 0),
  );
  protected readonly sentence = computed(() => {
    const trouble = this.runner.trouble();
    return trouble
      ? [trouble.sentence ?? this.t(`acts.${trouble.kind}`), ...trouble.fields.map((field) => field.message)].join(' ')
      : null;
  });

  constructor() {
    effect(() => {
      this.code();
      untracked(() => {
        this.uploads.clear();
        this.runner.lookAgain();
      });
    });
    injectKeys((key) => {
      if (key !== 'i' || !this.modes().length) return false;
      this.box()?.nativeElement.focus();
      return true;
    });
  }

  /** Photos belong to the mode they were chosen in; switching drops them rather than carry them over. */
  protected switchTo(mode: Audience): void {
    if (mode === this.mode()) return;
    this.uploads.clear();
    this.runner.trouble.set(null);
    this.runner.clash.set(null);
    this.chosen.set(mode);
    this.box()?.nativeElement.focus();
  }

  protected write(text: string): void {
    this.drafts.write(this.code(), this.mode(), text);
  }

  protected attach(files: HTMLInputElement): void {
    void this.uploads.add([...(files.files ?? [])]);
    files.value = '';
  }

  protected async send(): Promise<void> {
    if (!this.ready()) return;
    if (this.mode() === 'public') this.preview();
    else await this.save();
  }

  private preview(): void {
    const { code, handlingUnit } = this.report();
    const data: PublicPreviewData = {
      code,
      unit: this.say.name(handlingUnit),
      text: this.text().trim(),
      photos: this.uploads.items().map((item) => item.address),
    };
    const dialog = this.dialogs.open<PublicPreview, PublicPreviewData, boolean>(PublicPreview, {
      data,
      width: '420px',
      maxWidth: 'calc(100vw - 24px)',
    });
    dialog.afterClosed().subscribe((agreed) => {
      if (agreed && this.mode() === 'public' && this.code() === code) void this.save();
    });
  }

  private async save(): Promise<void> {
    const [code, mode, text] = [this.code(), this.mode(), this.text().trim()];
    const mediaIds = this.uploads.mediaIds();
    // The words are sent on what the screen shows now; only an act in between is a clash.
    if (!this.runner.clash()) this.runner.lookAgain();
    const done =
      mode === 'internal' && mediaIds.length === 0 && this.may().has('COMMENT_INTERNAL')
        ? await this.runner.run(AddInternalNoteDocument, { text })
        : await this.runner.run(PostProgressDocument, {
            text,
            visibility: mode === 'internal' ? ('INTERNAL' as const) : ('PUBLIC' as const),
            mediaIds,
          });
    if (!done) return;
    this.drafts.clear(code, mode);
    this.uploads.clear();
    this.snackBar.open(this.t(mode === 'internal' ? 'composer.savedInternal' : 'composer.sentPublic'));
  }
}
