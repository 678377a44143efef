import { DestroyRef, inject, Service, signal } from '@angular/core';
import { DraftStore } from './draft-store';
import { oneAtATime } from './one-at-a-time';
import { ReportSender } from './report-sender';
import type { SentReport } from '../phone/phone-database';

/** Milliseconds before the next try after none, one, two … failures. */
const WAITS = [4_000, 10_000, 30_000, 60_000];

/** Sends what was written without a network: by itself, in order, once. */
@Service()
export class Outbox {
  private readonly store = inject(DraftStore);
  private readonly sender = inject(ReportSender);
  private readonly sendingNow = signal<string | null>(null);
  private readonly lastSent = signal<SentReport | null>(null);
  private readonly signInNeeded = signal(false);
  private owner: string | null = null;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private again = false;

  /** Id of the draft on its way. */
  readonly sending = this.sendingNow.asReadonly();
  /** The newest report that went out, for a quiet notice. */
  readonly sent = this.lastSent.asReadonly();
  /** The queue stands still until somebody signs in. */
  readonly waitsForSignIn = this.signInNeeded.asReadonly();

  constructor() {
    const wake = () => void this.run();
    const seen = () => document.visibilityState === 'visible' && wake();
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', seen);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', seen);
      clearTimeout(this.timer);
    });
  }

  /** Whose queue it is; call it when the person is known or changes. */
  serve(owner: string | null): void {
    this.owner = owner;
    this.signInNeeded.set(false);
    this.failures = 0;
    void this.run();
  }

  /** Puts the draft into the queue and starts at once. The promise ends when this try is over. */
  async post(draftId: string): Promise<void> {
    await this.store.queue(draftId, new Date().toISOString());
    await this.run();
  }

  /** Works through the queue. Calls while it runs make it look once more at the end. */
  run(): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    clearTimeout(this.timer);
    this.running = this.work().finally(() => (this.running = null));
    return this.running;
  }

  private async work(): Promise<void> {
    do {
      this.again = false;
      const mine = await oneAtATime('smarthp-outbox', () => this.drain());
      if (!mine) this.tryLater();
    } while (this.again && this.failures === 0);
  }

  private async drain(): Promise<void> {
    // ids done in this pass: a row that cannot be taken out of the queue must not be sent in a circle
    const done = new Set<string>();
    for (;;) {
      const next = (await this.store.queued(this.owner)).find((d) => !done.has(d.id));
      if (!next) {
        this.failures = 0;
        return;
      }
      done.add(next.id);
      this.sendingNow.set(next.id);
      const outcome = await this.sender.send(next).finally(() => this.sendingNow.set(null));
      switch (outcome.kind) {
        case 'SENT': {
          const report = {
            owner: this.owner,
            code: outcome.code,
            title: outcome.title,
            sentAt: new Date().toISOString(),
          };
          await this.store.markSent(next.id, report);
          this.failures = 0;
          this.lastSent.set({ draftId: next.id, ...report });
          break;
        }
        case 'REFUSED':
          await this.store.giveBack(next.id, outcome.refusal);
          break;
        case 'SIGN_IN':
          this.signInNeeded.set(true);
          return;
        case 'UNREACHABLE':
          this.failures += 1;
          this.tryLater();
          return;
      }
    }
  }

  private tryLater(): void {
    clearTimeout(this.timer);
    const wait = WAITS[Math.min(this.failures, WAITS.length) - 1] ?? WAITS[0];
    this.timer = setTimeout(() => void this.run(), wait);
  }
}
