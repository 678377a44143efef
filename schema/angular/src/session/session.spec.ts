import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { TestBed } from '@angular/core/testing';
import { LEAVE_FOR, SESSION_CONFIG } from './session-config';
import { Session } from './session';

const PERSON = {
  id: 'citizen:nhung',
  kind: 'CITIZEN',
  displayName: 'Trần Thị Nhung',
  salutation: 'BA',
  roles: [{ role: 'CITIZEN', unit: null }],
};
const ENDPOINTS = {
  authorization_endpoint: 'http://localhost/oidc/auth',
  token_endpoint: 'http://localhost/oidc/token',
  end_session_endpoint: 'http://localhost/oidc/session/end',
};
const jwt = (claims: object) => `h.${btoa(JSON.stringify(claims))}.s`;

/** A provider and a graph that answer as told. */
function rig({ token = {} as object | 'refused' | 'unreachable', me = PERSON as object | null | 'unreachable' } = {}) {
  const asked: { address: string; body: string }[] = [];
  const answer = (body: unknown, status = 200) => ({ ok: status < 400, status, json: () => Promise.resolve(body) });
  globalThis.fetch = jest.fn((address: string, init?: RequestInit) => {
    asked.push({ address: String(address), body: String(init?.body ?? '') });
    if (address.endsWith('/config.json')) return Promise.resolve(answer({}, 404));
    if (address.includes('openid-configuration')) return Promise.resolve(answer(ENDPOINTS));
    if (address.endsWith('/token')) {
      if (token === 'unreachable') return Promise.reject(new TypeError('no network'));
      return Promise.resolve(token === 'refused' ? answer({ error: 'invalid_grant' }, 400) : answer(token));
    }
    return me === 'unreachable'
      ? Promise.reject(new TypeError('no network'))
      : Promise.resolve(answer({ data: { me } }));
  }) as unknown as typeof fetch;
  const leave = jest.fn();
  TestBed.configureTestingModule({
    providers: [
      { provide: SESSION_CONFIG, useValue: { client: 'citizen', redirectPath: '/auth/callback', storage: 'local' } },
      { provide: LEAVE_FOR, useValue: leave },
    ],
  });
  return {
    session: TestBed.inject(Session),
    asked,
    leave,
    refreshes: () => asked.filter(({ address }) => address.endsWith('/token')).length,
  };
}

const keep = (expiresIn: number, refreshToken: string | undefined = 'r1') =>
  localStorage.setItem(
    'hp.session',
    JSON.stringify({ accessToken: 'a1', expiresAt: Date.now() + expiresIn, refreshToken }),
  );

describe('a session', () => {
  beforeAll(() => {
    // jsdom has no WebCrypto; a browser always does on https and localhost.
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
    Object.assign(globalThis, { TextEncoder, TextDecoder });
    AbortSignal.timeout ??= () => new AbortController().signal;
  });
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('is anonymous when nothing was kept', async () => {
    const { session } = rig();
    expect(session.state()).toBe('unknown');
    await session.begin();
    expect(session.state()).toBe('anonymous');
    expect(await session.accessToken()).toBeUndefined();
  });

  it('takes up a kept token and learns who the person is', async () => {
    keep(600_000);
    const { session } = rig();
    await session.begin();
    expect(session.state()).toBe('signed-in');
    expect(session.viewer()?.displayName).toBe('Trần Thị Nhung');
    expect(session.hasRole('CITIZEN')).toBe(true);
  });

  it('refreshes a token with less than 30 seconds left, once for all who ask', async () => {
    keep(10_000);
    const { session, refreshes } = rig({ token: { access_token: 'a2', refresh_token: 'r2', expires_in: 600 } });
    expect(await Promise.all([session.accessToken(), session.accessToken(), session.accessToken()])).toEqual([
      'a2',
      'a2',
      'a2',
    ]);
    expect(refreshes()).toBe(1);
    expect(JSON.parse(localStorage.getItem('hp.session') ?? '{}')).toMatchObject({
      accessToken: 'a2',
      refreshToken: 'r2',
    });
  });

  it('stays signed in when the provider cannot be reached', async () => {
    keep(-1000);
    localStorage.setItem('hp.person', JSON.stringify(PERSON));
    const { session } = rig({ token: 'unreachable', me: 'unreachable' });
    await session.begin();
    expect(session.state()).toBe('signed-in');
    expect(session.viewer()?.id).toBe('citizen:nhung');
    expect(await session.accessToken()).toBeUndefined();
    expect(localStorage.getItem('hp.session')).not.toBeNull();
  });

  it('ends when the provider refuses the refresh token', async () => {
    keep(-1000);
    const { session } = rig({ token: 'refused' });
    await session.begin();
    expect(session.state()).toBe('anonymous');
    expect(localStorage.getItem('hp.session')).toBeNull();
  });

  it('leaves for the provider with a fresh challenge and comes back to where the person was', async () => {
    const { session, leave } = rig({ token: { access_token: 'a1', expires_in: 600 } });
    await session.signIn('/reports/HP-261116-0042', 'citizen');
    const address = new URL(leave.mock.calls[0][0] as string);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      client_id: 'citizen-app',
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'http://localhost/auth/callback',
      login_hint: 'citizen',
      ui_locales: 'vi',
    });
    expect(address.searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/);
  });

  it('accepts only an answer to its own question', async () => {
    const journey = { state: 's1', nonce: 'n1', verifier: 'v1', returnTo: '/inbox' };
    sessionStorage.setItem('hp.sign-in', JSON.stringify(journey));
    const { session } = rig({ token: { access_token: 'a1', expires_in: 600, id_token: jwt({ nonce: 'n1' }) } });
    expect(await session.complete(new URLSearchParams({ state: 'forged', code: 'c' }))).toBeUndefined();
    expect(await session.complete(new URLSearchParams({ state: 's1', code: 'c' }))).toBe('/inbox');
    expect(session.state()).toBe('signed-in');
    expect(sessionStorage.getItem('hp.sign-in')).toBeNull();
  });

  it('refuses tokens made for another sign-in', async () => {
    sessionStorage.setItem('hp.sign-in', JSON.stringify({ state: 's1', nonce: 'n1', verifier: 'v1', returnTo: '/' }));
    const { session } = rig({ token: { access_token: 'a1', id_token: jwt({ nonce: 'another' }) } });
    expect(await session.complete(new URLSearchParams({ state: 's1', code: 'c' }))).toBeUndefined();
    expect(localStorage.getItem('hp.session')).toBeNull();
  });

  it('goes back quietly when the person turned round at the provider', async () => {
    sessionStorage.setItem(
      'hp.sign-in',
      JSON.stringify({ state: 's1', nonce: 'n1', verifier: 'v1', returnTo: '/news' }),
    );
    const { session } = rig();
    expect(await session.complete(new URLSearchParams({ state: 's1', error: 'access_denied' }))).toBe('/news');
    expect(session.state()).toBe('anonymous');
  });

  it('forgets everything on signing out', async () => {
    keep(600_000);
    const { session, leave } = rig();
    await session.begin();
    await session.signOut();
    expect(session.state()).toBe('anonymous');
    expect(localStorage.getItem('hp.session')).toBeNull();
    expect(localStorage.getItem('hp.person')).toBeNull();
    expect(leave.mock.calls[0][0]).toContain('/oidc/session/end');
  });
});
