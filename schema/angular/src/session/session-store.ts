import { type Person } from './person';

/** What is kept of a session on the device. */
export interface KeptSession {
  accessToken: string;
  /** ms since 1970. */
  expiresAt: number;
  refreshToken?: string;
  idToken?: string;
}

/** A sign-in under way, from leaving for the provider until coming back. */
export interface Journey {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

const TOKENS = 'hp.session';
const PERSON = 'hp.person';
const JOURNEY = 'hp.sign-in';

/** Reads and writes the session; a browser that keeps nothing gives a session for this page only. */
export class SessionStore {
  constructor(
    private readonly long: Storage,
    private readonly short: Storage,
  ) {}

  readonly tokens = this.slot<KeptSession>(() => this.long, TOKENS);
  readonly person = this.slot<Person>(() => this.long, PERSON);
  readonly journey = this.slot<Journey>(() => this.short, JOURNEY);

  /** True when a storage event speaks of the session. */
  static concerns(event: StorageEvent): boolean {
    return event.key === TOKENS || event.key === null;
  }

  private slot<T>(storage: () => Storage, key: string) {
    return {
      read: (): T | undefined => {
        try {
          return (JSON.parse(storage().getItem(key) ?? 'null') as T | null) ?? undefined;
        } catch {
          return undefined;
        }
      },
      write: (value: T | undefined): void => {
        try {
          if (value === undefined) storage().removeItem(key);
          else storage().setItem(key, JSON.stringify(value));
        } catch {
          // Private windows may refuse; the session then lasts as long as the page.
        }
      },
    };
  }
}
