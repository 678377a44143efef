import { computed, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { RuntimeConfig } from '../config/runtime-config';
import { Language } from '../i18n/language';
import { askWho, type Person } from './person';
import { challengeOf, claimsOf, secret } from './pkce';
import { Provider, ProviderRefused, type TokenAnswer } from './provider';
import { LEAVE_FOR, SESSION_CONFIG } from './session-config';
import { type KeptSession, SessionStore } from './session-store';

/** unknown: not looked yet; unavailable: a sign-in was tried and the provider cannot be reached. */
export type SessionState = 'unknown' | 'anonymous' | 'signed-in' | 'unavailable';

const EARLY_MS = 30_000;
const LOCK = 'hp.session.refresh';

/** Who is signed in, and their token. Keeps the person signed in while there is no network. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly config = inject(SESSION_CONFIG);
  private readonly runtime = inject(RuntimeConfig);
  private readonly language = inject(Language);
  private readonly leaveFor = inject(LEAVE_FOR);
  private readonly window = inject(DOCUMENT).defaultView as Window;
  private readonly store = new SessionStore(
    this.config.storage === 'local' ? this.window.localStorage : this.window.sessionStorage,
    this.window.sessionStorage,
  );
  private readonly held = signal<SessionState>('unknown');
  private readonly who = signal<Person | undefined>(undefined);
  private provider: Provider | undefined;
  private refreshing: Promise<string | undefined> | undefined;
  private began: Promise<void> | undefined;

  readonly state = this.held.asReadonly();
  /** The signed-in person; undefined for anyone else. */
  readonly viewer = this.who.asReadonly();
  readonly signedIn = computed(() => this.held() === 'signed-in');

  /** Takes up what was kept; resolves when the state is known. */
  begin(): Promise<void> {
    return (this.began ??= this.takeUp());
  }

  /** Whether the person holds one of the roles, anywhere. */
  hasRole(...roles: string[]): boolean {
    return this.who()?.roles.some(({ role }) => roles.includes(role)) ?? false;
  }

  /** Leaves for the provider; comes back to `returnTo` (a path inside the app). */
  async signIn(returnTo = '/', hint?: string): Promise<void> {
    await this.runtime.ready();
    const journey = { state: secret(), nonce: secret(), verifier: secret(48), returnTo };
    try {
      const { authorization_endpoint } = await this.ask().endpoints();
      const address = new URL(authorization_endpoint);
      const asked = {
        client_id: this.clientId(),
        response_type: 'code',
        scope: 'openid profile',
        redirect_uri: this.redirectUri(),
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await challengeOf(journey.verifier),
        code_challenge_method: 'S256',
        ui_locales: this.language.active(),
        ...(hint && { login_hint: hint }),
      };
      for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
      this.store.journey.write(journey);
      this.leaveFor(address.href);
    } catch {
      if (this.held() !== 'signed-in') this.held.set('unavailable');
    }
  }

  /** Finishes a sign-in on the way back; gives the path to go on to, or undefined when it failed. */
  async complete(query: URLSearchParams): Promise<string | undefined> {
    await this.runtime.ready();
    const journey = this.store.journey.read();
    const code = query.get('code');
    if (!journey || query.get('state') !== journey.state) return this.signedIn() ? '/' : undefined;
    if (query.get('error')) {
      this.store.journey.write(undefined);
      await this.begin();
      return query.get('error') === 'access_denied' ? journey.returnTo : undefined;
    }
    if (!code) return undefined;
    try {
      const answer = await this.ask().token({
        grant_type: 'authorization_code',
        client_id: this.clientId(),
        redirect_uri: this.redirectUri(),
        code_verifier: journey.verifier,
        code,
      });
      this.store.journey.write(undefined);
      if (claimsOf(answer.id_token)['nonce'] !== journey.nonce) return undefined;
      this.store.person.write(undefined);
      await this.welcome(this.keep(answer).accessToken);
      return journey.returnTo;
    } catch (error) {
      this.held.set(error instanceof ProviderRefused ? 'anonymous' : 'unavailable');
      return undefined;
    }
  }

  /** Forgets the session here and at the provider. */
  async signOut(): Promise<void> {
    const idToken = this.store.tokens.read()?.idToken;
    this.forget();
    try {
      const { end_session_endpoint } = await this.ask().endpoints();
      if (!end_session_endpoint) return;
      const address = new URL(end_session_endpoint);
      address.searchParams.set('client_id', this.clientId());
      if (idToken) address.searchParams.set('id_token_hint', idToken);
      address.searchParams.set('post_logout_redirect_uri', new URL(this.window.document.baseURI).href);
      this.leaveFor(address.href);
    } catch {
      // Signed out on this device; the provider's own session ends by itself.
    }
  }

  /** A token with at least 30 seconds to live; undefined when nobody is signed in or it cannot be had now. */
  async accessToken(): Promise<string | undefined> {
    const kept = this.store.tokens.read();
    if (!kept) return undefined;
    if (kept.expiresAt - Date.now() > EARLY_MS) return kept.accessToken;
    return (this.refreshing ??= this.alone(() => this.refresh()).finally(() => (this.refreshing = undefined)));
  }

  /** Asks again who the person is, e.g. after accepting the rights and duties. */
  async refreshViewer(): Promise<void> {
    const token = await this.accessToken();
    if (token) await this.welcome(token);
  }

  private async takeUp(): Promise<void> {
    this.window.addEventListener('storage', (event) => {
      if (SessionStore.concerns(event)) void this.follow();
    });
    await this.follow();
  }

  /** Another tab signed in or out, or the app just started. */
  private async follow(): Promise<void> {
    if (!this.store.tokens.read()) {
      this.who.set(undefined);
      this.held.set('anonymous');
      return;
    }
    const known = this.store.person.read();
    if (known) this.enter(known);
    await this.runtime.ready();
    const token = await this.accessToken();
    if (token) await this.welcome(token);
    else if (!this.store.tokens.read()) this.forget();
    else if (!known) this.held.set('unavailable');
  }

  private async welcome(token: string): Promise<void> {
    const person = await askWho('/graphql', token, this.language.active());
    if (person) {
      this.store.person.write(person);
      this.enter(person);
    } else if (person === null) this.forget();
    else if (!this.who()) this.held.set(this.store.person.read() ? 'signed-in' : 'unavailable');
  }

  private enter(person: Person): void {
    this.who.set(person);
    this.held.set('signed-in');
  }

  private async refresh(): Promise<string | undefined> {
    const kept = this.store.tokens.read();
    if (!kept) return undefined;
    // Another tab may have done it while this one waited for the lock.
    if (kept.expiresAt - Date.now() > EARLY_MS) return kept.accessToken;
    const stillGood = kept.expiresAt > Date.now() ? kept.accessToken : undefined;
    if (!kept.refreshToken) {
      if (!stillGood) this.forget();
      return stillGood;
    }
    try {
      await this.runtime.ready();
      const answer = await this.ask().token({
        grant_type: 'refresh_token',
        client_id: this.clientId(),
        refresh_token: kept.refreshToken,
      });
      return this.keep({ refresh_token: kept.refreshToken, id_token: kept.idToken, ...answer }).accessToken;
    } catch (error) {
      if (error instanceof ProviderRefused) this.forget();
      return stillGood;
    }
  }

  /** One refresh at a time over all tabs: a rotated refresh token used twice ends the session. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    const { locks } = this.window.navigator;
    return locks ? (locks.request(LOCK, work) as Promise<T>) : work();
  }

  private keep(answer: TokenAnswer): KeptSession {
    const kept: KeptSession = {
      accessToken: answer.access_token,
      expiresAt: Date.now() + (answer.expires_in ?? 60) * 1000,
      refreshToken: answer.refresh_token,
      idToken: answer.id_token,
    };
    this.store.tokens.write(kept);
    return kept;
  }

  private forget(): void {
    this.store.tokens.write(undefined);
    this.store.person.write(undefined);
    this.who.set(undefined);
    this.held.set('anonymous');
  }

  private ask(): Provider {
    return (this.provider ??= new Provider(this.runtime.settings().issuer));
  }

  private clientId(): string {
    const { citizenClientId, consoleClientId } = this.runtime.settings();
    return this.config.client === 'citizen' ? citizenClientId : consoleClientId;
  }

  private redirectUri(): string {
    return new URL(this.config.redirectPath, this.window.location.origin).href;
  }
}
