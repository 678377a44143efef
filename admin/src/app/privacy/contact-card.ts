import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Api, Icon } from '@smarthp/angular';
import { RevealContactDocument } from '../../gql/graphql';
import { injectSaying } from '../words/say';
import { ReasonDialog } from './reason-dialog';

interface Contact {
  readonly phone: string | null;
  readonly email: string | null;
}

/** The reporter's contact: masked by the server; whole for a reason, and only for a minute. */
@Component({
  selector: 'admin-contact-card',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (phone(); as number) {
      <p class="line">
        <hp-icon name="phone" [size]="14" />
        @if (whole()) {
          <a [href]="'tel:' + number">{{ number }}</a>
        } @else {
          <span>{{ number }}</span>
        }
      </p>
    }
    @if (email(); as address) {
      <p class="line">
        <hp-icon name="mail" [size]="14" />
        @if (whole()) {
          <a [href]="'mailto:' + address">{{ address }}</a>
        } @else {
          <span>{{ address }}</span>
        }
      </p>
    }
    @if (phone() || email()) {
      @if (whole()) {
        <p class="hp-note hp-muted" role="status">{{ t('privacy.contact.hidesIn', { seconds: left() }) }}</p>
        <button type="button" class="reveal" data-act="hide-contact" (click)="hide()">
          <hp-icon name="eye-off" [size]="14" />{{ t('privacy.contact.hide') }}
        </button>
      } @else {
        <button type="button" class="reveal" data-act="reveal-contact" [disabled]="busy()" (click)="ask()">
          <hp-icon name="eye" [size]="14" />{{ t('privacy.contact.show') }}
        </button>
      }
    } @else {
      <p class="hp-muted">{{ t('privacy.contact.none') }}</p>
    }
  `,
  styles: `
    .line {
      display: flex;
      gap: 6px;
      align-items: center;
      overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
    }
    .reveal {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-height: 28px;
      padding: 0 4px;
      border: 0;
      border-radius: var(--hp-radius-mark);
      background: none;
      color: var(--hp-text-link);
      font: inherit;
      font-weight: 500;
      cursor: pointer;
    }
    .reveal:focus-visible {
      box-shadow: var(--hp-focus);
    }
  `,
})
export class ContactCard {
  readonly code = input.required<string>();
  /** As the server gives it: masked. */
  readonly masked = input.required<Contact>();

  protected readonly t = injectSaying();
  private readonly api = inject(Api);
  private readonly dialogs = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly whole = signal<Contact | null>(null);
  protected readonly left = signal(0);
  protected readonly busy = signal(false);
  protected readonly phone = computed(() => (this.whole() ?? this.masked()).phone);
  protected readonly email = computed(() => (this.whole() ?? this.masked()).email);
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    effect(() => {
      this.code();
      untracked(() => this.hide());
    });
    inject(DestroyRef).onDestroy(() => clearInterval(this.timer));
  }

  protected async ask(): Promise<void> {
    const code = this.code();
    const reason = await ReasonDialog.ask(this.dialogs, { words: 'privacy.contact', icon: 'eye' });
    if (!reason || this.busy()) return;
    this.busy.set(true);
    const { data } = await this.api.mutate(RevealContactDocument, { input: { code, reason } });
    this.busy.set(false);
    const answer = data?.revealContact;
    if (this.code() !== code) return;
    if (answer?.__typename === 'ReporterContact') this.show(answer, answer.hideAfterS);
    else this.snackBar.open(answer && 'message' in answer ? answer.message : this.t('acts.noAnswer'));
  }

  protected hide(): void {
    clearInterval(this.timer);
    this.whole.set(null);
  }

  private show(
    { phone = null, email = null }: { phone?: string | null; email?: string | null },
    seconds: number,
  ): void {
    clearInterval(this.timer);
    this.whole.set({ phone, email });
    this.left.set(seconds);
    this.timer = setInterval(() => {
      this.left.update((left) => left - 1);
      if (this.left() <= 0) this.hide();
    }, 1_000);
  }
}
