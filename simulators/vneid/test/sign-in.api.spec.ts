import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { personas } from '../src/personas.js';
import { startSimulator, type Simulator } from '../src/start-simulator.js';

const platform = 'http://localhost:4000';
const secret = 'secret-of-the-platform';
let simulator: Simulator;
let issuer: string;

beforeAll(async () => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  issuer = `http://127.0.0.1:${port}`;
  simulator = await startSimulator({
    issuer,
    publicUrl: platform,
    clientId: 'platform',
    clientSecret: secret,
    slowMilliseconds: 200,
    port,
    host: '127.0.0.1',
  });
});
afterAll(() => simulator?.stop());

/** One visit: the chooser, a choice, and what the platform gets. */
class Visit {
  private readonly jar = new Map<string, string>();
  private readonly verifier = randomBytes(32).toString('base64url');
  chooser = '';

  async open(extra: Record<string, string> = {}): Promise<Response> {
    const url = new URL('/auth', issuer);
    url.search = new URLSearchParams({
      client_id: 'platform',
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: `${platform}/oidc/upstream/callback`,
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      acr_values: 'LoA1 LoA2',
      prompt: 'login',
      state: 's',
      nonce: 'n',
      ...extra,
    }).toString();
    let answer = await this.fetch(url);
    if (answer.headers.get('location')?.startsWith('/login/') || answer.headers.get('location')?.includes('/login/')) {
      this.chooser = new URL(answer.headers.get('location')!, issuer).href;
      answer = await this.fetch(new URL(this.chooser));
    }
    return answer;
  }

  async choose(fields: Record<string, string>): Promise<URL> {
    let answer = await this.fetch(new URL(this.chooser), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
    for (let hop = 0; hop < 4; hop += 1) {
      const to = new URL(answer.headers.get('location')!, issuer);
      if (to.origin === platform) return to;
      answer = await this.fetch(to);
    }
    throw new Error('never came back to the platform');
  }

  token(code: string): Promise<Response> {
    return fetch(`${issuer}/token`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`platform:${secret}`).toString('base64')}`,
      },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: `${platform}/oidc/upstream/callback`,
        code_verifier: this.verifier,
      }).toString(),
    });
  }

  fetch = async (url: URL, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { 'accept-language': 'vi', ...init.headers, cookie },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair] = line.split(';');
      this.jar.set(pair!.slice(0, pair!.indexOf('=')), pair!.slice(pair!.indexOf('=') + 1));
    }
    return answer;
  };
}

const claimsFor = async (persona: string): Promise<Record<string, string>> => {
  const visit = new Visit();
  await visit.open();
  const back = await visit.choose({ persona });
  const tokens = (await (await visit.token(back.searchParams.get('code')!)).json()) as { access_token: string };
  const answer = await fetch(`${issuer}/me`, { headers: { authorization: `Bearer ${tokens.access_token}` } });
  return (await answer.json()) as Record<string, string>;
};

describe('the chooser', () => {
  it('says loudly that it is a simulation and offers ten people and a way out', async () => {
    const page = await (await new Visit().open()).text();
    expect(page).toContain('MÔ PHỎNG - không phải VNeID thật');
    expect(personas).toHaveLength(10);
    for (const { id } of personas) expect(page).toContain(`id="persona-${id}"`);
    expect(page).toContain('id="cancel"');
    expect(page).not.toMatch(/<script|src=/);
  });

  it('speaks English when asked', async () => {
    const visit = new Visit();
    await visit.open();
    const page = await (await visit.fetch(new URL(`${visit.chooser}?lang=en`))).text();
    expect(page).toContain('SIMULATION - not the real VNeID');
    expect(await (await new Visit().open({ ui_locales: 'en' })).text()).toContain('SIMULATION');
  });

  it('is shown again at each sign-in, also in the same browser', async () => {
    const visit = new Visit();
    await visit.open();
    await visit.choose({ persona: 'an' });
    expect(await (await visit.open({ prompt: '' })).text()).toContain('id="persona-nhung"');
  });

  it('that ended says so', async () => {
    expect((await new Visit().fetch(new URL('/login/unknown', issuer))).status).toBe(400);
  });
});

describe('a persona', () => {
  it('comes back with the claims such services give', async () => {
    expect(await claimsFor('nhung')).toMatchObject({
      sub: 'vneid-nhung',
      HoVaTen: 'Trần Thị Nhung',
      GioiTinh: 'Nữ',
      NgayThangNamSinh: '14/03/1984',
      LoaiTaiKhoan: 'CA_NHAN',
      MucDo: '2',
    });
    expect(await claimsFor('hailong')).toMatchObject({
      LoaiTaiKhoan: 'TO_CHUC',
      TenDoanhNghiep: 'Công ty TNHH Vận tải Hải Long',
    });
  });

  it.each([
    ['binh', '1'],
    ['giang', '0'],
    ['emily', '2'],
  ])('%s has level %s', async (persona, level) => expect((await claimsFor(persona))['MucDo']).toBe(level));

  it('who is locked is refused with the reason', async () => {
    const visit = new Visit();
    await visit.open();
    const back = await visit.choose({ persona: 'khoa' });
    expect([back.searchParams.get('error'), back.searchParams.get('error_description')]).toEqual([
      'access_denied',
      'account_locked',
    ]);
  });

  it('who cancels half-way is sent back empty-handed', async () => {
    const visit = new Visit();
    await visit.open();
    expect((await visit.choose({ cancel: 'yes' })).searchParams.get('error')).toBe('access_denied');
  });

  it('whose service is down meets 503 at the token endpoint', async () => {
    const visit = new Visit();
    await visit.open();
    const back = await visit.choose({ persona: 'dung' });
    expect((await visit.token(back.searchParams.get('code')!)).status).toBe(503);
  });

  it('who is slow still arrives', async () => {
    expect((await claimsFor('cham'))['HoVaTen']).toBe('Ngô Bích Châm');
  });
});

describe('the simulator', () => {
  it('serves the platform only', async () => {
    const answer = await new Visit().open({ redirect_uri: 'https://evil.example/callback' });
    expect(answer.status).toBe(400);
  });

  it('asks for PKCE', async () => {
    const answer = await new Visit().open({ code_challenge: '', code_challenge_method: '' });
    expect(answer.headers.get('location')).toContain('error=invalid_request');
  });
});
