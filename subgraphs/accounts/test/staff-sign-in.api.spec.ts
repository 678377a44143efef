import { TestClock } from '@smarthp/kit/clock';
import { decodeJwt } from 'jose';
import { Browser } from './browser.js';
import { App, caller, startPlatform, type Platform } from './platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.stop());

describe('a member of staff', () => {
  it('signs in to the console with name and password, and the token carries roles with their unit', async () => {
    const app = await App.open(platform, 'console');
    const tokens = await app.signInStaff('hung.chieusang');
    expect(decodeJwt(tokens.access_token)).toMatchObject({
      sub: 'staff:hung.chieusang',
      kind: 'STAFF',
      roles: ['UNIT_OFFICER@unit:CSHP', 'UNIT_COORDINATOR@unit:CSHP'],
      level: 0,
    });
  });

  it('may write the name in capitals and with spaces around', async () => {
    const tokens = await (await App.open(platform, 'console')).signInStaff('  ChuTich ');
    expect(decodeJwt(tokens.access_token)).toMatchObject({ sub: 'staff:chutich', roles: ['CITY_LEADER'] });
  });

  it('is told what is wrong, and the page keeps the name but never the password', async () => {
    const app = await App.open(platform, 'console');
    const { url } = await app.request();
    const page = await app.browser.follow(url);
    const wrong = await app.browser.submit(page.url, { username: 'lan.1022', password: 'Sai-Mat-Khau' });
    const html = await wrong.page!.text();
    expect(wrong.page!.status).toBe(401);
    expect(html).toContain('data-problem="WRONG_CREDENTIALS"');
    expect(html).toContain('value="lan.1022"');
    expect(html).not.toContain('Sai-Mat-Khau');
    const empty = await app.browser.submit(page.url, { username: '', password: '' });
    expect(await empty.page!.text()).toContain('data-problem="FIELDS_REQUIRED"');
  });

  it('hears the same of a name nobody has', async () => {
    const app = await App.open(platform, 'console');
    const { url } = await app.request();
    const page = await app.browser.follow(url);
    const wrong = await app.browser.submit(page.url, { username: 'nobody.here', password: 'x' });
    expect(await wrong.page!.text()).toContain('data-problem="WRONG_CREDENTIALS"');
  });

  it('cannot put markup into the page through the name', async () => {
    const app = await App.open(platform, 'console');
    const { url } = await app.request();
    const page = await app.browser.follow(url);
    const wrong = await app.browser.submit(page.url, { username: '"><script>alert(1)</script>', password: 'x' });
    expect(await wrong.page!.text()).not.toContain('<script>alert');
  });

  it('gets pages that load nothing from outside, run no script and stand in no frame', async () => {
    const app = await App.open(platform, 'console');
    const { url } = await app.request();
    const { page } = await app.browser.follow(url);
    const policy = page!.headers.get('content-security-policy')!;
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).not.toContain('script-src');
    expect(policy).not.toContain('unsafe-inline');
    expect(await page!.text()).not.toMatch(/<script|https?:\/\//);
  });

  it('reads the page in English after the switch, and signs in from there', async () => {
    const app = await App.open(platform, 'console');
    const { url } = await app.request();
    const vi = await app.browser.follow(url);
    const html = await vi.page!.text();
    expect(html).toContain('Đăng nhập cán bộ');
    const en = await app.browser.follow(new URL(/href="([^"]+lang=en)"/.exec(html)![1]!, vi.url));
    expect(await en.page!.text()).toContain('Staff sign-in');
    const done = await app.browser.submit(en.url, { username: 'quantri', password: 'SmartHP@2026' }, [app.redirectUri]);
    expect(done.url).toContain('code=');
  });

  it('works beside a citizen signed in to the app in the same browser', async () => {
    const browser = new Browser();
    const citizen = await App.open(platform, 'citizen-app', browser);
    const staff = await App.open(platform, 'console', browser);
    const first = await citizen.signInCitizen('nhung');
    const second = await staff.signInStaff('lan.1022');
    expect(second.claims()?.sub).toBe('staff:lan.1022');
    expect((await citizen.refresh(first.refresh_token!)).claims()?.sub).toBe('citizen:nhung');
    expect((await citizen.signInCitizen('nobody')).claims()?.sub).toBe('citizen:nhung');
    expect((await staff.signInStaff('lan.1022')).claims()?.sub).toBe('staff:lan.1022');
  });

  it('cannot use the page of another browser', async () => {
    const app = await App.open(platform, 'console');
    const { url } = await app.request();
    const page = await app.browser.follow(url);
    const stranger = await new Browser().submit(page.url, { username: 'lan.1022', password: 'SmartHP@2026' });
    expect(stranger.page!.status).toBe(400);
    expect(await stranger.page!.text()).toContain('data-problem="SESSION_ENDED"');
  });
});

describe('a locked account', () => {
  it('is locked after five wrong passwords, longer each time, even for the right one, and opens again', async () => {
    const clock = new TestClock('2026-11-22T01:00:00Z');
    const locking = await startPlatform({}, clock);
    try {
      const attempt = async (password: string, username = 'minh.1022') => {
        const app = await App.open(locking, 'console');
        const page = await app.browser.follow((await app.request()).url);
        const { page: shown, url } = await app.browser.submit(page.url, { username, password }, [app.redirectUri]);
        return /data-problem="(\w+)"/.exec((await shown?.text()) ?? '')?.[1] ?? new URL(url).pathname;
      };
      for (let time = 0; time < 4; time += 1) expect(await attempt('wrong')).toBe('WRONG_CREDENTIALS');
      expect(await attempt('wrong')).toBe('LOCKED');
      expect(await attempt('SmartHP@2026')).toBe('LOCKED');
      clock.advance(31_000);
      expect(await attempt('wrong')).toBe('LOCKED');
      clock.advance(31_000);
      expect(await attempt('SmartHP@2026')).toBe('LOCKED');
      clock.advance(31_000);
      expect(await attempt('SmartHP@2026')).toBe('/admin/auth/callback');
      for (let time = 0; time < 4; time += 1) await attempt('wrong', 'nobody');
      expect(await attempt('wrong', 'nobody')).toBe('LOCKED');
    } finally {
      await locking.stop();
    }
  });

  it('too many attempts from one address are refused', async () => {
    const strict = await startPlatform({ SIGN_INS_PER_MINUTE: '2' });
    try {
      const app = await App.open(strict, 'console');
      const page = await app.browser.follow((await app.request()).url);
      const statuses = [];
      for (let time = 0; time < 3; time += 1)
        statuses.push((await app.browser.submit(page.url, { username: `n${time}`, password: 'x' })).page!.status);
      expect(statuses).toEqual([401, 401, 429]);
    } finally {
      await strict.stop();
    }
  });
});

describe('closing a staff account', () => {
  it('ends its refresh tokens and keeps it out', async () => {
    const app = await App.open(platform, 'console');
    const tokens = await app.signInStaff('tung.thoatnuoc');
    await platform.accounts.database
      .em()
      .execute(`update staff_member set is_active = false where username = 'tung.thoatnuoc'`);
    await expect(app.refresh(tokens.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect((await App.open(platform, 'console')).signInStaff('tung.thoatnuoc')).rejects.toThrow('401');
    const { data } = await caller(platform, tokens.access_token).ask('{ me { id } }');
    expect(data.me).toBeNull();
  });
});

describe('changing to another account', () => {
  it('in the same browser ends the first one’s session and signs in the second', async () => {
    const app = await App.open(platform, 'console');
    const first = await app.signInStaff('lan.1022');
    const { url, finish } = await app.request({ prompt: 'login' });
    const page = await app.browser.follow(url);
    const fields = { username: 'quantri', password: 'SmartHP@2026' };
    const between = await app.browser.submit(page.url, fields, [app.redirectUri]);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(await between.page!.text())![1]!;
    const confirm = `${platform.publicUrl}/oidc/session/end/confirm`;
    const done = await app.browser.submit(confirm, { xsrf, logout: 'yes' }, [app.redirectUri]);
    expect((await finish(done.url)).claims()?.sub).toBe('staff:quantri');
    await expect(app.refresh(first.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
  });
});
