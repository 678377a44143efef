import { decodeJwt } from 'jose';
import { Browser } from './browser.js';
import { App, caller, startPlatform, type Platform } from './platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.stop());

const problemOn = async (page: Response | undefined): Promise<string | undefined> =>
  /data-problem="(\w+)"/.exec((await page?.text()) ?? '')?.[1];

describe('a citizen', () => {
  it('signs in with VNeID level 2 and gets a token that says who they are', async () => {
    const app = await App.open(platform, 'citizen-app');
    const tokens = await app.signInCitizen('nhung');
    expect(decodeJwt(tokens.access_token)).toMatchObject({
      sub: 'citizen:nhung',
      kind: 'CITIZEN',
      roles: ['CITIZEN'],
      level: 2,
      aud: 'urn:smarthp:graph',
      client_id: 'citizen-app',
      iss: `${platform.publicUrl}/oidc`,
    });
    expect(tokens.expires_in).toBe(600);
    expect(tokens.claims()).toMatchObject({ sub: 'citizen:nhung', name: 'Trần Thị Nhung' });
    expect(tokens.refresh_token).toBeTruthy();
  });

  it('is known to the graph with a masked telephone, salutation and ward', async () => {
    const app = await App.open(platform, 'citizen-app');
    const { access_token } = await app.signInCitizen('nhung');
    const { data } = await caller(platform, access_token).ask(
      '{ me { id kind displayName salutation level phone roles { role unit { id } } unit { id } ward { fullName } } }',
    );
    expect(data.me).toEqual({
      id: 'citizen:nhung',
      kind: 'CITIZEN',
      displayName: 'Trần Thị Nhung',
      salutation: 'BA',
      level: 2,
      phone: '090****001',
      roles: [{ role: 'CITIZEN', unit: null }],
      unit: null,
      ward: { fullName: 'Phường Lê Chân' },
    });
  });

  it('stays signed in in the same browser without choosing again', async () => {
    const app = await App.open(platform, 'citizen-app');
    await app.signInCitizen('an');
    const { url, finish } = await app.request();
    const again = await app.browser.follow(url, [app.redirectUri]);
    expect(again.page).toBeUndefined();
    expect((await finish(again.url)).claims()?.sub).toBe('citizen:an');
  });

  it.each([
    ['binh', 1, ['CITIZEN'], 'ONG', 'Phạm Quốc Bình'],
    ['hailong', 2, ['CITIZEN', 'ORG_USER'], 'ONG', 'Công ty TNHH Vận tải Hải Long'],
    ['emily', 2, ['CITIZEN'], 'BA', 'Emily Carter'],
    ['cham', 2, ['CITIZEN'], 'BA', 'Ngô Bích Châm'],
  ])('signs in as %s at level %i', async (persona, level, roles, salutation, displayName) => {
    const tokens = await (await App.open(platform, 'citizen-app')).signInCitizen(persona);
    expect(decodeJwt(tokens.access_token)).toMatchObject({ sub: `citizen:${persona}`, level, roles });
    const { data } = await caller(platform, tokens.access_token).ask('{ me { salutation displayName } }');
    expect(data.me).toEqual({ salutation, displayName });
  });

  it.each([
    ['giang', 'LEVEL_TOO_LOW'],
    ['thuy', 'NAME_MISMATCH'],
    ['khoa', 'UPSTREAM_LOCKED'],
    ['dung', 'UPSTREAM_DOWN'],
    ['cancel', 'UPSTREAM_CANCELLED'],
  ])('who comes as %s is shown the page %s with ways on', async (persona, problem) => {
    const app = await App.open(platform, 'citizen-app');
    const { url } = await app.request();
    const { page, url: at } = await app.choosePersona(persona, url);
    const html = await page!.text();
    expect(html).toContain(`data-problem="${problem}"`);
    const [again, back] = [...html.matchAll(/<a class="button[^"]*" href="([^"]+)"/g)].map(([, href]) => href!);
    const chooser = await app.browser.follow(new URL(again!.replaceAll('&amp;', '&'), at));
    expect(await chooser.page!.text()).toContain('id="persona-nhung"');
    const given = await app.browser.follow(new URL(back!, at), [app.redirectUri]);
    expect(new URL(given.url).searchParams.get('error')).toBe('access_denied');
  });

  it('after a refused persona may choose another one and get in', async () => {
    const app = await App.open(platform, 'citizen-app');
    const { url, finish } = await app.request();
    const { page, url: at } = await app.choosePersona('giang', url);
    const again = /<a class="button" href="([^"]+)"/.exec(await page!.text())![1]!;
    const done = await app.choosePersona('an', new URL(again, at));
    expect((await finish(done.url)).claims()?.sub).toBe('citizen:an');
  });

  it('reads the pages in English when the browser or the person asks', async () => {
    const app = await App.open(platform, 'citizen-app', new Browser('en-GB,en;q=0.9'));
    const { url } = await app.request();
    const { page } = await app.choosePersona('giang', url);
    expect(await page!.text()).toContain('Your VNeID level is too low');
  });

  it('cannot finish the sign-in another browser began', async () => {
    const victim = await App.open(platform, 'citizen-app');
    const { url } = await victim.request();
    const chooser = await victim.browser.follow(url);
    const chosen = await victim.browser.open(chooser.url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'persona=nhung',
    });
    const callback = await victim.browser.follow(new URL(chosen.headers.get('location')!, chooser.url), [
      `${platform.publicUrl}/oidc/upstream/callback`,
    ]);
    const stranger = await new Browser().open(callback.url);
    expect(stranger.status).toBe(400);
    expect(await problemOn(stranger)).toBe('SESSION_ENDED');
  });

  it('cannot replay the callback', async () => {
    const app = await App.open(platform, 'citizen-app');
    const { url } = await app.request();
    const chooser = await app.browser.follow(url);
    const callback = await app.browser.submit(chooser.url, { persona: 'an' }, [
      `${platform.publicUrl}/oidc/upstream/callback`,
    ]);
    expect((await app.browser.follow(callback.url, [app.redirectUri])).page).toBeUndefined();
    expect(await problemOn((await app.browser.follow(callback.url, [app.redirectUri])).page)).toBe('SESSION_ENDED');
  });

  it('cannot be sent to a foreign address', async () => {
    const app = await App.open(platform, 'citizen-app');
    const { url } = await app.request({ redirect_uri: 'https://evil.example/auth/callback' });
    const page = await app.browser.open(url);
    expect(page.status).toBe(400);
    expect(page.headers.get('location')).toBeNull();
    expect(await problemOn(page)).toBe('REQUEST_REFUSED');
  });
});

describe('when VNeID cannot be reached', () => {
  it('a friendly page offers another try and the way back', async () => {
    const down = await startPlatform({ VNEID_ISSUER: 'http://127.0.0.1:9' });
    try {
      const app = await App.open(down, 'citizen-app');
      const { url } = await app.request();
      const { page } = await app.browser.follow(url);
      expect(page!.status).toBe(200);
      expect(await page!.text()).toContain('data-problem="UPSTREAM_DOWN"');
    } finally {
      await down.stop();
    }
  });
});
