import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { sweepExpired } from '../src/provider/sweep-expired.js';
import { App, caller, partnerTokens, startPlatform, type Platform } from './platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.stop());

const asText = async (url: string): Promise<string> => (await fetch(url)).text();

describe('the provider behind a proxy', () => {
  it('describes itself at the public address only', async () => {
    const found = (await (await fetch(`${platform.publicUrl}/oidc/.well-known/openid-configuration`)).json()) as Record<
      string,
      string
    >;
    expect(found['issuer']).toBe(`${platform.publicUrl}/oidc`);
    for (const name of [
      'authorization_endpoint',
      'token_endpoint',
      'jwks_uri',
      'end_session_endpoint',
      'revocation_endpoint',
    ])
      expect(found[name]).toMatch(new RegExp(`^${platform.publicUrl}/oidc/`));
  });

  it('does the same when asked directly or with a forged Host', async () => {
    const direct = `http://127.0.0.1:${platform.accounts.port}/oidc/.well-known/openid-configuration`;
    expect(await asText(direct)).toContain(`"issuer":"${platform.publicUrl}/oidc"`);
    const forged = await fetch(direct, {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    });
    expect(await forged.text()).not.toContain('evil.example');
  });

  it('gives its keys directly to the other servers, without the private part', async () => {
    const { keys } = (await (await fetch(`http://127.0.0.1:${platform.accounts.port}/oidc/jwks`)).json()) as {
      keys: object[];
    };
    expect(keys).toEqual([expect.objectContaining({ alg: 'ES256', kty: 'EC', use: 'sig' })]);
    expect(keys[0]).not.toHaveProperty('d');
  });

  it('sets its cookies for its own paths, out of reach of scripts', async () => {
    const app = await App.open(platform, 'console');
    const { url } = await app.request();
    const answer = await app.browser.open(url);
    const location = answer.headers.get('location')!;
    expect(location).toMatch(/^\/oidc\/interaction\//);
    expect(app.browser.pathOf('shp_interaction')).toBe(location);
    expect(app.browser.pathOf('shp_resume')).toMatch(/^\/oidc\/auth\//);
    for (const cookie of answer.headers.getSetCookie()) expect(cookie).toMatch(/httponly/i);
    await app.signInStaff('lan.1022');
    expect(app.browser.pathOf('shp_session_staff')).toBe('/oidc');
  });

  it('lets no foreign origin read its answers', async () => {
    const preflight = await fetch(`${platform.publicUrl}/oidc/token`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    const own = await fetch(`${platform.publicUrl}/oidc/jwks`, { headers: { origin: platform.publicUrl } });
    expect(own.headers.get('access-control-allow-origin')).toBe(platform.publicUrl);
  });
});

describe('access tokens', () => {
  it('are verified by anybody with the published keys, and say what RFC 9068 asks', async () => {
    const { access_token } = await (await App.open(platform, 'citizen-app')).signInCitizen('an');
    const keys = createRemoteJWKSet(new URL(`http://127.0.0.1:${platform.accounts.port}/oidc/jwks`));
    const { payload, protectedHeader } = await jwtVerify(access_token, keys, {
      issuer: `${platform.publicUrl}/oidc`,
      audience: 'urn:smarthp:graph',
    });
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload.exp! - payload.iat!).toBe(600);
    expect(payload).toHaveProperty('jti');
  });

  it('are refused when changed', async () => {
    const { access_token } = await (await App.open(platform, 'citizen-app')).signInCitizen('an');
    const [head, body, seal] = access_token.split('.');
    const claims = { ...JSON.parse(Buffer.from(body!, 'base64url').toString()), roles: ['SYS_ADMIN'], kind: 'STAFF' };
    const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), seal].join('.');
    const { errors } = await caller(platform, forged).ask('{ me { id } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('INVALID_TOKEN');
  });
});

describe('authorization requests', () => {
  it('without PKCE are refused', async () => {
    const app = await App.open(platform, 'citizen-app');
    const { url } = await app.request();
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    const answer = await app.browser.open(url);
    const location = new URL(answer.headers.get('location')!);
    expect(location.searchParams.get('error')).toBe('invalid_request');
    expect(location.searchParams.get('error_description')).toMatch(/PKCE/);
  });

  it('with the plain challenge method are refused', async () => {
    const app = await App.open(platform, 'citizen-app');
    const { url } = await app.request({ code_challenge_method: 'plain' });
    expect((await app.browser.open(url)).headers.get('location')).toContain('error=invalid_request');
  });

  it('give a code that works once and only with its own verifier', async () => {
    const app = await App.open(platform, 'citizen-app');
    const { url, finish } = await app.request();
    const { url: callback } = await app.choosePersona('an', url);
    const stranger = await app.request();
    await expect(
      stranger.finish(callback.replace(/state=[^&]+/, `state=${stranger.url.searchParams.get('state')}`)),
    ).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    const tokens = await finish(callback);
    await expect(finish(callback)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(app.refresh(tokens.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
  });
});

describe('refresh tokens', () => {
  it('rotate, and carry today’s roles', async () => {
    const app = await App.open(platform, 'console');
    const first = await app.signInStaff('bientap');
    await platform.accounts.database
      .em()
      .execute(`update role_held set ends_at = now() where staff_id = 'staff:bientap'`);
    const second = await app.refresh(first.refresh_token!);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(decodeJwt(second.access_token)['roles']).toEqual([]);
  });

  it('used twice revoke the whole family, the thief’s and the owner’s', async () => {
    const app = await App.open(platform, 'citizen-app');
    const first = await app.signInCitizen('nhung');
    const second = await app.refresh(first.refresh_token!);
    await expect(app.refresh(first.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(app.refresh(second.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('used twice at the same moment let at most one through', async () => {
    const app = await App.open(platform, 'citizen-app');
    const { refresh_token } = await app.signInCitizen('nhung');
    const both = await Promise.allSettled([app.refresh(refresh_token!), app.refresh(refresh_token!)]);
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
  });

  it('of one sign-in do not touch another sign-in of the same person', async () => {
    const phone = await App.open(platform, 'citizen-app');
    const laptop = await App.open(platform, 'citizen-app');
    const stolen = await phone.signInCitizen('nhung');
    const kept = await laptop.signInCitizen('nhung');
    await phone.refresh(stolen.refresh_token!);
    await expect(phone.refresh(stolen.refresh_token!)).rejects.toThrow();
    expect((await laptop.refresh(kept.refresh_token!)).access_token).toBeTruthy();
  });

  it('can be revoked', async () => {
    const app = await App.open(platform, 'citizen-app');
    const { refresh_token } = await app.signInCitizen('an');
    await client.tokenRevocation(app.configuration, refresh_token!);
    await expect(app.refresh(refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
  });
});

describe('signing out', () => {
  it('ends the session and its tokens and goes back to the app', async () => {
    const app = await App.open(platform, 'citizen-app');
    const tokens = await app.signInCitizen('an');
    const back = `${platform.publicUrl}/`;
    const page = await app.browser.open(
      client.buildEndSessionUrl(app.configuration, {
        id_token_hint: tokens.id_token!,
        post_logout_redirect_uri: back,
        state: 's1',
      }),
    );
    const html = await page.text();
    expect(html).toContain('.submit()');
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'sha256-/);
    const action = /action="([^"]+)"/.exec(html)![1]!;
    expect(action).toBe(`${platform.publicUrl}/oidc/session/end/confirm`);
    const done = await app.browser.submit(
      action,
      { xsrf: /name="xsrf" value="([^"]+)"/.exec(html)![1]!, logout: 'yes' },
      [back],
    );
    expect(done.url).toBe(`${back}?state=s1`);
    await expect(app.refresh(tokens.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
    const again = await app.browser.follow((await app.request()).url);
    expect(await again.page!.text()).toContain('id="persona-an"');
  });

  it('of staff leaves the citizen’s session alone', async () => {
    const staff = await App.open(platform, 'console');
    const citizen = await App.open(platform, 'citizen-app', staff.browser);
    const tokens = await staff.signInStaff('kiemtoan');
    await citizen.signInCitizen('an');
    const page = await staff.browser.open(
      client.buildEndSessionUrl(staff.configuration, {
        id_token_hint: tokens.id_token!,
        post_logout_redirect_uri: `${platform.publicUrl}/admin/`,
      }),
    );
    const html = await page.text();
    const done = await staff.browser.submit(
      /action="([^"]+)"/.exec(html)![1]!,
      { xsrf: /name="xsrf" value="([^"]+)"/.exec(html)![1]!, logout: 'yes' },
      [`${platform.publicUrl}/admin/`],
    );
    expect(done.page).toBeUndefined();
    expect((await citizen.browser.follow((await citizen.request()).url, [citizen.redirectUri])).page).toBeUndefined();
    expect((await staff.browser.follow((await staff.request()).url, [staff.redirectUri])).page).toBeDefined();
  });

  it('asked by a link on a foreign page only asks back', async () => {
    const app = await App.open(platform, 'citizen-app');
    await app.signInCitizen('an');
    const page = await app.browser.open(`${platform.publicUrl}/oidc/session/end?client_id=citizen-app`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(await page.text()).not.toContain('<script');
    expect((await app.browser.follow((await app.request()).url, [app.redirectUri])).page).toBeUndefined();
  });
});

describe('a partner system', () => {
  it('gets a token with the scope it asked for', async () => {
    const { status, body } = await partnerTokens(platform, { scope: 'reports:read' });
    expect(status).toBe(200);
    expect(decodeJwt(body['access_token']!)).toMatchObject({
      sub: 'demo-partner',
      kind: 'PARTNER',
      roles: ['PARTNER'],
      scope: 'reports:read',
      aud: 'urn:smarthp:graph',
    });
    const { data } = await caller(platform, body['access_token']).ask('{ me { id kind displayName roles { role } } }');
    expect(data.me).toEqual({
      id: 'demo-partner',
      kind: 'PARTNER',
      displayName: 'Hệ thống đối tác thử nghiệm',
      roles: [{ role: 'PARTNER' }],
    });
  });

  it('completes client credentials through an independent library', async () => {
    const configuration = await client.discovery(
      new URL(`${platform.publicUrl}/oidc`),
      'demo-partner',
      undefined,
      client.ClientSecretBasic('demo-partner-secret-2026'),
      { execute: [client.allowInsecureRequests] },
    );
    const tokens = await client.clientCredentialsGrant(configuration, { scope: 'reports:read reports:write' });
    expect(tokens.scope).toBe('reports:read reports:write');
  });

  it.each([
    ['a scope it was not given', { scope: 'openid' }, 'demo-partner-secret-2026', 'invalid_scope'],
    [
      'another audience',
      { scope: 'reports:read', resource: 'urn:other' },
      'demo-partner-secret-2026',
      'invalid_target',
    ],
    ['a wrong secret', { scope: 'reports:read' }, 'wrong-secret', 'invalid_client'],
    ['the password grant', { grant_type: 'password' }, 'demo-partner-secret-2026', 'unsupported_grant_type'],
  ])('is refused %s', async (_what, fields, secret, error) => {
    const { status, body } = await partnerTokens(platform, fields as unknown as Record<string, string>, secret);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body['error']).toBe(error);
    expect(JSON.stringify(body)).not.toContain('argon2');
  });

  it('gains nothing by asking for a scope nobody has', async () => {
    const { body } = await partnerTokens(platform, { scope: 'admin:all' });
    expect(decodeJwt(body['access_token']!)).not.toHaveProperty('scope');
  });

  it('that was closed gets no more tokens', async () => {
    const em = platform.accounts.database.em();
    await em.execute(`update partner set is_active = false where client_id = 'demo-partner'`);
    expect((await partnerTokens(platform, { scope: 'reports:read' })).body['error']).toBe('invalid_client');
    await em.execute(`update partner set is_active = true where client_id = 'demo-partner'`);
  });
});

describe('what the provider keeps', () => {
  it('is swept when it ended', async () => {
    const em = platform.accounts.database.em();
    await em.execute(
      `insert into oidc_record (model, id, payload, expires_at) values ('Session', 'old', '{}', now() - interval '1 minute')`,
    );
    await sweepExpired(platform.accounts.database, { now: () => new Date() });
    expect(await em.execute(`select 1 from oidc_record where id = 'old'`)).toEqual([]);
  });
});
