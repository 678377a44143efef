import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Icon, WordPipe } from '@smarthp/angular';
import { IntakeNoticesDocument, type SentNoticeFragment } from '../../gql/graphql';
import { injectSaying } from '../words/say';
import { spelled } from './intake-draft';
import type { Taken } from './intake-store';

const LOOK_MS = 1_500;
const MOST_LOOKS = 20;

/** The code, big and sign by sign to read out, and whether the SMS has arrived. */
@Component({
  selector: 'admin-intake-done',
  imports: [RouterLink, Icon, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="ok"><hp-icon name="badge-check" [size]="22" />{{ t('intake.done.title') }}</p>
    <p class="code" data-test="intake-code" [attr.aria-label]="spelledOut()">
      @for (sign of signs(); track $index) {
        <span aria-hidden="true" [class.dash]="sign === '-'">{{ sign }}</span>
      }
    </p>
    <p class="hp-muted">{{ t('intake.done.read') }}</p>
    @if (notice(); as sent) {
      <div class="sms" role="status">
        <p>
          <hp-icon name="message-square" [size]="16" />
          <b>{{ t('intake.done.sms', { to: sent.to }) }}</b>
          <span [attr.data-notice-state]="sent.state">{{ sent.state | hpWord: 'noticeState' }}</span>
        </p>
        <p class="hp-muted">{{ sent.body }}</p>
      </div>
    } @else if (!taken().hasPhone) {
      <p>{{ t('intake.done.noPhone') }}</p>
    }
    @if (taken().link; as link) {
      <p class="link">
        <a [href]="link" target="_blank" rel="noopener" data-test="tracking-link">{{ link }}</a>
        <button type="button" class="hp-second" (click)="copy(link)">
          {{ t(copied() ? 'intake.done.copied' : 'intake.done.copy') }}
        </button>
      </p>
    }
    <div class="next">
      <button type="button" class="hp-main" data-test="next-call" (click)="next.emit()">
        <hp-icon name="phone-call" [size]="18" />{{ t('intake.done.next') }}
      </button>
      <a class="hp-second" data-test="open-case" [routerLink]="['/reports', taken().code]">{{
        t('intake.done.open')
      }}</a>
    </div>
  `,
  styleUrl: './intake-done.scss',
})
export class IntakeDone {
  readonly taken = input.required<Taken>();
  readonly next = output<void>();

  protected readonly t = injectSaying();
  private readonly api = inject(Api);
  protected readonly notice = signal<SentNoticeFragment | null>(null);
  protected readonly copied = signal(false);
  protected readonly signs = computed(() => spelled(this.taken().code));
  protected readonly spelledOut = computed(() => this.signs().join(' '));

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    inject(DestroyRef).onDestroy(() => {
      gone = true;
      clearTimeout(timer);
    });
    const look = async (code: string, looks: number): Promise<void> => {
      const { data } = await this.api.query(IntakeNoticesDocument, { code });
      const sent = data?.report?.notices.at(-1) ?? null;
      this.notice.set(sent);
      const waits = !sent || sent.state === 'CREATED' || sent.state === 'SENDING';
      if (waits && !gone && looks < MOST_LOOKS) timer = setTimeout(() => void look(code, looks + 1), LOOK_MS);
    };
    effect(() => {
      const { code, hasPhone } = this.taken();
      if (hasPhone) void look(code, 0);
    });
  }

  protected copy(link: string): void {
    void navigator.clipboard.writeText(link).then(() => this.copied.set(true));
  }
}
