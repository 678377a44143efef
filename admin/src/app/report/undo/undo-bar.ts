import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { Icon, Language } from '@smarthp/angular';
import { type CaseReportFragment, UndoActDocument } from '../../../gql/graphql';
import { KeyHint } from '../../frame/keys/key-hint';
import { injectKeys } from '../../frame/keys/keyboard';
import { injectSaying } from '../../words/say';
import { ActRunner } from '../acts/act-runner';

const KEY = 'z';

/** One's own last act, as long as it may be taken back: what it was, how long still, and the button. */
@Component({
  selector: 'admin-undo-bar',
  imports: [Icon, KeyHint],
  providers: [ActRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (offer(); as last) {
      @if (left() > 0) {
        <div class="bar" role="status">
          <i class="track" aria-hidden="true"><i [style.inline-size.%]="share()"></i></i>
          <span class="words">
            {{ t('case.undo.done', { act: name(last.action) }) }}
            <span class="hp-muted" aria-hidden="true">{{ t('case.undo.left', { n: left() }) }}</span>
          </span>
          <button
            type="button"
            [disabled]="runner.busy()"
            [attr.aria-keyshortcuts]="key"
            [attr.aria-label]="t('case.undo.label', { act: name(last.action) })"
            (click)="takeBack()"
          >
            <hp-icon name="undo-2" [size]="16" />{{ t('case.undo.button') }}<admin-key [key]="key" />
          </button>
        </div>
      }
    }
    @if (sentence(); as words) {
      <p class="trouble" role="alert"><hp-icon name="circle-alert" [size]="16" />{{ words }}</p>
    }
  `,
  styleUrl: './undo-bar.scss',
})
export class UndoBar {
  readonly report = input.required<CaseReportFragment>();

  protected readonly t = injectSaying();
  protected readonly key = KEY;
  protected readonly runner = inject(ActRunner);
  private readonly language = inject(Language);
  protected readonly offer = computed(() => this.report().undoOffer ?? null, {
    equal: (a, b) => a?.until === b?.until && a?.action === b?.action,
  });
  /** Counted here from when the offer came: the clock of this computer may be wrong. */
  protected readonly left = linkedSignal(() => this.offer()?.secondsLeft ?? 0);
  private readonly whole = signal(60);
  protected readonly share = computed(() => Math.min(100, (this.left() / this.whole()) * 100));
  protected readonly sentence = computed(() => {
    const [trouble, clash] = [this.runner.trouble(), this.runner.clash()];
    if (clash) return this.t('case.undo.changed');
    return trouble ? (trouble.sentence ?? this.t(`acts.${trouble.kind}`)) : null;
  });

  constructor() {
    effect(() => {
      const offer = this.offer();
      if (!offer) return;
      untracked(() => {
        this.whole.set(Math.max(offer.secondsLeft, 1));
        this.runner.lookAgain(); // what went wrong with the act before is no longer of interest
      });
    });
    const timer = setInterval(() => {
      if (this.left() > 0) this.left.update((seconds) => seconds - 1);
    }, 1000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    injectKeys((pressed) => {
      if (pressed !== KEY || !this.offer() || this.left() <= 0) return false;
      void this.takeBack();
      return true;
    });
  }

  protected name(action: string): string {
    return this.language.word()('action', action);
  }

  protected async takeBack(): Promise<void> {
    this.runner.lookAgain();
    await this.runner.run(UndoActDocument, {});
  }
}
