import { DestroyRef, DOCUMENT, effect, inject, Injectable, InjectionToken, signal, untracked } from '@angular/core';
import { type Client, createClient } from 'graphql-ws';
import { Language } from '../i18n/language';
import { Session } from '../session/session';

/** Where GraphQL is; the WebSocket address follows from it. */
export const API_URI = new InjectionToken<string>('GraphQL address', { factory: () => '/graphql' });

const PING_EVERY_MS = 10_000;
const RENEW_AT_MOST_EVERY_MS = 2_000;

/** The one WebSocket of the app: made when first needed, with the caller's token, dropped when the token changes. */
@Injectable({ providedIn: 'root' })
export class ApiSocket {
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  private readonly uri = inject(API_URI);
  private readonly document = inject(DOCUMENT);
  private readonly heard = signal(0);
  private renewedAt = 0;

  /** When the server was heard last (ms since 1970), pings included; 0 before the first word. */
  readonly heardAt = this.heard.asReadonly();
  readonly client: Client = this.open();

  constructor() {
    inject(DestroyRef).onDestroy(() => void this.client.dispose());
    let known: string | undefined;
    // Another tab signed in or out: streams opened for the one before must not go on.
    effect(() => {
      const person = this.session.viewer()?.id;
      if (this.heardAt() > 0 && person !== known) untracked(() => this.renew());
      known = person;
    });
  }

  /** Drops the socket so that the next subscription opens one with a fresh token. */
  renew(): void {
    // Every live screen asks at once when the device wakes; one new socket serves them all.
    if (Date.now() - this.renewedAt < RENEW_AT_MOST_EVERY_MS) return;
    this.renewedAt = Date.now();
    this.client.terminate();
  }

  private open(): Client {
    const hear = () => this.heard.set(Date.now());
    return createClient({
      url: new URL(this.uri, this.document.baseURI).href.replace(/^http/, 'ws'),
      lazy: true,
      lazyCloseTimeout: 3_000,
      keepAlive: PING_EVERY_MS,
      // A lost socket ends each stream at once: the live feed resumes it from its own last cursor,
      // while a silent retry here would replay from an old one.
      retryAttempts: 0,
      connectionParams: async () => {
        const token = await this.session.accessToken();
        return { ...(token && { authorization: `Bearer ${token}` }), 'accept-language': this.language.active() };
      },
      on: { connected: hear, message: hear, pong: hear },
    });
  }
}
