import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { DatePipe, Empty, Failure, failureKind, Icon, Photo, Skeleton, Visibility } from '@smarthp/angular';
import { injectKeys } from '../frame/keys/keyboard';
import { KeyHint } from '../frame/keys/key-hint';
import { injectSaying, Say } from '../words/say';
import { ModerationActs } from './moderation-acts';
import { ModerationStore } from './moderation-store';
import { PhotoPair } from './photo-pair';
import { PublicDraft } from './public-draft';
import { WordsPair } from './words-pair';

/** What waits for publication, one after another: original and public version side by side, decided with single keys. */
@Component({
  selector: 'admin-moderation',
  imports: [RouterLink, DatePipe, Empty, Failure, Icon, KeyHint, Photo, PhotoPair, Skeleton, Visibility, WordsPair],
  providers: [ModerationStore, PublicDraft, ModerationActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './moderation.page.html',
  styleUrl: './moderation.page.scss',
})
export class ModerationPage {
  /** From the address. */
  readonly code = input<string>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly store = inject(ModerationStore);
  protected readonly draft = inject(PublicDraft);
  protected readonly acts = inject(ModerationActs);
  private readonly router = inject(Router);
  private readonly photos = viewChild(PhotoPair);
  protected readonly report = this.store.report;
  protected readonly checks = ['faces', 'plates', 'houses', 'names'] as const;
  protected readonly checked = signal<ReadonlySet<string>>(new Set());
  protected readonly failure = computed(() => {
    const failure = this.store.queue.failure();
    return failure && !this.store.queue.data() ? failureKind(failure) : null;
  });
  protected readonly field = computed(() => this.report()?.category.fields[0]);
  protected readonly may = computed(() => ({
    publish: !!this.report()?.allowedActions.includes('PUBLISH'),
    hide: !!this.report()?.allowedActions.includes('UNPUBLISH'),
    redact: !!this.report()?.allowedActions.includes('REDACT'),
  }));

  constructor() {
    inject(Title).setTitle(`${this.t('moderation.title')} · Smart Hải Phòng`);
    effect(() => {
      const code = this.code() ?? null;
      untracked(() => {
        if (this.store.code() !== code) this.draft.forget();
        this.store.code.set(code);
        this.checked.set(new Set());
      });
    });
    effect(() => {
      const report = this.report();
      untracked(() => report && this.draft.start(report));
    });
    // Opening the page opens the first one that waits.
    effect(() => {
      const first = this.store.items()[0]?.code;
      if (!this.code() && first) untracked(() => this.go(first, true));
    });
    injectKeys((key) => this.press(key));
  }

  protected go(code: string | undefined, replaceUrl = false): void {
    if (code) void this.router.navigate(['/moderation', code], { replaceUrl });
  }

  protected async publish(): Promise<void> {
    if (this.may().publish && (await this.acts.publish())) this.leave();
  }

  protected async keepPrivate(): Promise<void> {
    if (this.may().hide && (await this.acts.keepPrivate())) this.leave();
  }

  protected save(): void {
    if (this.may().redact) void this.acts.save();
  }

  protected check(name: string): void {
    this.checked.update((done) =>
      done.has(name) ? new Set([...done].filter((one) => one !== name)) : new Set([...done, name]),
    );
  }

  /** On to the next one that waits, or to the empty page. */
  private leave(): void {
    const next = this.store.nextToDecide();
    const code = this.store.code();
    if (code) this.store.done(code);
    this.draft.forget();
    if (next) this.go(next);
    else void this.router.navigate(['/moderation']);
  }

  private press(key: string): boolean {
    const photos = this.photos();
    const does: Readonly<Record<string, () => unknown>> = {
      j: () => this.go(this.store.beside(1)),
      k: () => this.go(this.store.beside(-1)),
      p: () => this.publish(),
      x: () => this.keepPrivate(),
      s: () => this.save(),
      m: () => this.draft.maskAll(),
      b: () => photos?.addBox(),
      z: () => photos?.undo(),
      w: () => photos?.toggleWithheld(),
      l: () => photos?.toggleLoupe(),
      o: () => photos?.openOriginal(),
      '[': () => photos?.turn(-1),
      ']': () => photos?.turn(1),
    };
    const act = this.report() || key === 'j' || key === 'k' ? does[key] : undefined;
    if (!act) return false;
    void act();
    return true;
  }
}
