import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Api } from '@smarthp/angular';
import { Apollo } from 'apollo-angular';
import type { Subscription } from 'rxjs';
import {
  NoteActivityDocument,
  PresenceChangedDocument,
  type PresenceChangedSubscription,
  type StaffActivity,
} from '../../../gql/graphql';
import { CaseStore } from '../case-store';

export type Colleague = PresenceChangedSubscription['reportPresence']['people'][number];

/** Said again so often; the server forgets who is silent for 20 seconds. */
const BEAT_MS = 8_000;
/** Typing that stopped for so long is looking again. */
const STILL_MS = 6_000;
const AGAIN_MS = 5_000;

/** Who else is on the open case, and what this person does on it; lives as long as the case is on screen. */
@Injectable()
export class CasePresence {
  private readonly api = inject(Api);
  private readonly apollo = inject(Apollo);
  private readonly store = inject(CaseStore);
  private readonly document = inject(DOCUMENT);
  private readonly heard = signal<readonly Colleague[]>([]);
  readonly people = this.heard.asReadonly();

  /** The code told of to the others; null while nothing is. */
  private told: string | null = null;
  private writing: string | null = null;
  private stopped: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  private stream: Subscription | undefined;

  constructor() {
    const code = computed(() => this.store.report()?.code ?? null);
    effect(() => {
      const open = code();
      untracked(() => this.be(open));
    });
    const beat = setInterval(() => this.say(), BEAT_MS);
    const hidden = (): void => {
      if (this.document.visibilityState === 'hidden') this.leave();
      else this.be(untracked(code));
    };
    this.document.addEventListener('visibilitychange', hidden);
    this.document.defaultView?.addEventListener('pagehide', hidden);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(beat);
      clearTimeout(this.stopped);
      this.document.removeEventListener('visibilitychange', hidden);
      this.document.defaultView?.removeEventListener('pagehide', hidden);
      this.leave();
    });
  }

  /** This person types a note; a pause in it is a look again. */
  type(field: string): void {
    this.hold(field);
    this.stopped = setTimeout(() => this.rest(), STILL_MS);
  }

  /** This person has begun the words of an act (SUBMIT_RESULT) and is at it until `rest`, pauses to think included. */
  hold(field: string): void {
    const before = this.writing;
    this.writing = field;
    clearTimeout(this.stopped);
    if (before !== field) this.say();
  }

  /** No longer typing. */
  rest(): void {
    clearTimeout(this.stopped);
    if (this.writing === null) return;
    this.writing = null;
    this.say();
  }

  private be(code: string | null): void {
    if (code === this.told || this.document.visibilityState === 'hidden') return;
    this.leave();
    this.told = code;
    if (!code) return;
    this.say();
    this.watch(code);
  }

  private leave(): void {
    clearTimeout(this.again);
    this.stream?.unsubscribe();
    this.stream = undefined;
    this.heard.set([]);
    if (this.told) this.send(this.told, 'LEFT', null);
    this.told = null;
    this.writing = null;
  }

  private say(): void {
    if (this.told) this.send(this.told, this.writing ? 'WRITING' : 'LOOKING', this.writing);
  }

  private send(code: string, doing: StaffActivity, field: string | null): void {
    void this.api.mutate(NoteActivityDocument, { input: { code, doing, field } });
  }

  /** Presence is a courtesy: a stream that ends is opened again quietly, and its failure is nobody's concern. */
  private watch(code: string): void {
    const retry = (): void => {
      clearTimeout(this.again);
      if (this.told === code) this.again = setTimeout(() => this.watch(code), AGAIN_MS);
    };
    this.stream?.unsubscribe();
    this.stream = this.apollo.subscribe({ query: PresenceChangedDocument, variables: { code } }).subscribe({
      next: ({ data, error }) => {
        if (data) this.heard.set(data.reportPresence.people as readonly Colleague[]);
        else if (error) retry();
      },
      error: retry,
      complete: retry,
    });
  }
}
