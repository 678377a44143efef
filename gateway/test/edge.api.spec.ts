import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { eventually } from './support/eventually.js';
import { TestGateway } from './support/open-test-gateway.js';

interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: number;
  readonly sha256: string;
}

const TOKEN = 'A'.repeat(43);
const PAGE_POLICY = "default-src 'none'; style-src 'sha256-abc'; form-action 'self'; frame-ancestors 'none'";
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** A server behind the gateway that remembers what arrived. */
async function serverBehind(): Promise<{ server: Server; url: string; arrived: Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const hash = createHash('sha256');
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      hash.update(chunk);
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      arrived.push({ method, url, headers, bytes, sha256: hash.digest('hex') });
      const inside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      if (url.startsWith('/oidc/auth')) {
        response
          .writeHead(303, {
            location: 'https://id.example/login?next=1',
            'set-cookie': ['a=1; HttpOnly; Path=/oidc', 'b=2; Path=/oidc'],
          })
          .end();
      } else if (url.startsWith('/refer/')) {
        const known = url.startsWith(`/refer/${TOKEN}`);
        response
          .writeHead(known ? 200 : 404, { ...PAGE_HEADERS, 'content-security-policy': PAGE_POLICY })
          .end(known ? '<style>h1{color:teal}</style><h1>A report</h1>' : 'no such link');
      } else if (url === '/oidc/inside') response.writeHead(302, { location: `${inside}/oidc/done` }).end();
      else if (method === 'POST')
        response
          .writeHead(201, { location: '/files/accounts/uploads/7', 'tus-resumable': '1.0.0', 'upload-offset': '0' })
          .end();
      else if (method === 'PATCH')
        response.writeHead(204, { 'tus-resumable': '1.0.0', 'upload-offset': String(bytes) }).end();
      else if (method === 'HEAD')
        response.writeHead(200, { 'upload-offset': '5', 'upload-length': '10', 'cache-control': 'no-store' }).end();
      else if (method === 'OPTIONS')
        response.writeHead(204, { 'tus-version': '1.0.0', 'tus-extension': 'creation' }).end();
      else
        response.writeHead(200, { 'content-type': 'image/webp', 'content-security-policy': 'sandbox' }).end('picture');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived };
}

describe('doors behind the gateway', () => {
  let test: TestGateway;
  let behind: Awaited<ReturnType<typeof serverBehind>>;
  beforeAll(async () => {
    behind = await serverBehind();
    test = await TestGateway.open(
      { publicUrl: 'https://smart.example', ratePerToken: 3 },
      {
        servers: new Map([
          ['accounts', behind.url],
          ['feedback', behind.url],
          ['places', 'http://127.0.0.1:1'],
        ]),
      },
    );
  });
  afterAll(async () => {
    await test.close();
    behind.server.close();
  });

  it('tell the OpenID provider its public address, and keep its redirects and cookies', async () => {
    const response = await fetch(`${test.url}/oidc/auth?client_id=console`, {
      redirect: 'manual',
      headers: { cookie: 'session=1', 'x-forwarded-host': 'evil.example' },
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('https://id.example/login?next=1');
    expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly; Path=/oidc', 'b=2; Path=/oidc']);
    const last = behind.arrived.at(-1) as Arrived;
    expect(last.url).toBe('/oidc/auth?client_id=console');
    expect(last.headers).toMatchObject({
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'smart.example',
      'x-forwarded-for': '127.0.0.1',
      cookie: 'session=1',
    });
  });

  it('never show an address of the inside', async () => {
    const response = await fetch(`${test.url}/oidc/inside`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('https://smart.example/oidc/done');
  });

  it('pass forms on as they came', async () => {
    await fetch(`${test.url}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(behind.arrived.at(-1)).toMatchObject({ method: 'POST', bytes: 'grant_type=client_credentials'.length });
    expect(behind.arrived.at(-1)?.headers['content-type']).toContain('application/x-www-form-urlencoded');
  });

  it('hold back a client that asks for tokens too often, by client and address, and say when to come back', async () => {
    const ask = (client_id: string, headers: Record<string, string> = {}) =>
      fetch(`${test.url}/oidc/token`, { method: 'POST', headers, body: new URLSearchParams({ client_id, code: 'x' }) });
    for (let n = 0; n < 3; n += 1) expect((await ask('console')).status).toBe(201);
    const before = behind.arrived.length;
    const refused = await ask('console');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ error: 'temporarily_unavailable', code: 'RATE_LIMITED' });
    expect(behind.arrived).toHaveLength(before);
    expect((await ask('citizen-app')).status).toBe(201);
    const basic = { authorization: `Basic ${Buffer.from('demo-partner:wrong').toString('base64')}` };
    for (let n = 0; n < 3; n += 1) expect((await ask('whatever', basic)).status).toBe(201);
    expect((await ask('another', basic)).status).toBe(429);
  });

  it('carry a resumable upload: creation, position, a part of any size, options', async () => {
    const url = `${test.url}/files/accounts/uploads`;
    const created = await fetch(url, {
      method: 'POST',
      headers: { 'tus-resumable': '1.0.0', 'upload-length': '3000000', 'upload-metadata': 'name cGhvdG8=' },
    });
    expect([created.status, created.headers.get('location')]).toEqual([201, '/files/accounts/uploads/7']);
    expect(behind.arrived.at(-1)?.headers).toMatchObject({
      'upload-length': '3000000',
      'upload-metadata': 'name cGhvdG8=',
    });

    const part = randomBytes(3_000_000);
    const patched = await fetch(`${url}/7`, {
      method: 'PATCH',
      headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      body: part,
    });
    expect([patched.status, patched.headers.get('upload-offset')]).toEqual([204, '3000000']);
    expect(behind.arrived.at(-1)?.sha256).toBe(createHash('sha256').update(part).digest('hex'));

    const head = await fetch(`${url}/7`, { method: 'HEAD' });
    expect([head.status, head.headers.get('upload-offset'), head.headers.get('cache-control')]).toEqual([
      200,
      '5',
      'no-store',
    ]);
    const options = await fetch(url, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('tus-version')]).toEqual([204, '1.0.0']);
  });

  it('keep the policy of what they serve', async () => {
    const response = await fetch(`${test.url}/files/accounts/7/screen.webp?exp=1&sig=2`);
    expect(await response.text()).toBe('picture');
    expect(response.headers.get('content-security-policy')).toBe('sandbox');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(behind.arrived.at(-1)?.url).toBe('/files/accounts/7/screen.webp?exp=1&sig=2');
  });

  it('lead the reply link of an outside body to feedback: the page as it is, its answer as it was sent', async () => {
    const link = `${test.url}/refer/${TOKEN}?lang=en`;
    const page = await fetch(link, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<style>')]);
    expect(page.headers.get('content-security-policy')).toBe(PAGE_POLICY); // its own hash lets its styles in
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const asked = behind.arrived.at(-1) as Arrived;
    expect([asked.method, asked.url]).toEqual(['GET', `/refer/${TOKEN}?lang=en`]);
    expect(asked.headers['x-forwarded-for']).toBe('127.0.0.1'); // nobody says for themselves from where they guess

    const form = new FormData();
    form.append('choice', 'DONE');
    form.append('photo', new Blob([randomBytes(200_000)], { type: 'image/jpeg' }), 'after.jpg');
    expect((await fetch(link, { method: 'POST', body: form })).status).toBe(200);
    const sent = behind.arrived.at(-1) as Arrived;
    expect([sent.method, sent.url]).toEqual(['POST', `/refer/${TOKEN}?lang=en`]);
    expect(sent.headers['content-type']).toContain('multipart/form-data; boundary=');
    expect(sent.bytes).toBeGreaterThan(200_000);
  });

  it('tell of a wrong reply link what feedback tells, and never send it to the citizen app', async () => {
    const wrong = await fetch(`${test.url}/refer/guess`, { headers: { accept: 'text/html' } });
    expect([wrong.status, await wrong.text()]).toEqual([404, expect.stringContaining('no such link')]);
    expect(wrong.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('say which server is down, in the language of the caller', async () => {
    const response = await fetch(`${test.url}/files/places/1`, { headers: { 'accept-language': 'en' } });
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      code: 'SUBGRAPH_UNAVAILABLE',
      subgraph: 'places',
      message: expect.stringContaining('not answering'),
    });
  });
});

describe('the origin', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open();
    const { folder } = test;
    await mkdir(join(folder, 'app', 'browser', 'media'), { recursive: true });
    const write = (name: string, text: string | Buffer) => writeFile(join(folder, 'app', 'browser', name), text);
    await write(
      'index.html',
      '<!doctype html><script>document.documentElement.dataset.theme = "dark"</script><script src="main-ABCD1234.js"></script>',
    );
    await write('main-ABCD1234.js', 'console.log("main")');
    await write('main-ABCD1234.js.gz', gzipSync('console.log("main")'));
    await write('main-ABCD1234.js.br', Buffer.from('not really brotli'));
    await write('worker.mjs', 'export {}');
    await write('ngsw-worker.js', '// worker');
    await write('ngsw.json', '{}');
    await write('media/be-vietnam-QWER5678.woff2', 'font');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await mkdir(join(folder, 'console'));
    await writeFile(join(folder, 'console', 'index.html'), 'the console');
    await test.gateway.stop();
  });
  afterAll(() => test.city.close());

  let served: TestGateway;
  beforeAll(async () => {
    served = await TestGateway.open({ citizenApp: join(test.folder, 'app'), console: join(test.folder, 'console') });
  });
  afterAll(() => served.close());

  const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    fetch(served.url + path, { headers, redirect: 'manual' });

  it('answers every screen of the citizen app with its page, never from a cache', async () => {
    for (const path of ['/', '/reports/HP-261122-0001', '/index.html', '/deep/screen?tab=map']) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
      expect(await response.text()).toContain('main-ABCD1234.js');
    }
  });

  it('answers every screen of the console with the page of the console', async () => {
    expect((await get('/admin')).headers.get('location')).toBe('/admin/');
    for (const path of ['/admin/', '/admin/queue', '/admin/report/HP-261122-0001'])
      expect(await (await get(path)).text()).toBe('the console');
  });

  it('lets hashed files be kept for ever, and asks again for the others', async () => {
    const caching = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await caching('/main-ABCD1234.js')).toBe('public, max-age=31536000, immutable');
    expect(await caching('/media/be-vietnam-QWER5678.woff2')).toBe('public, max-age=31536000, immutable');
    expect([await caching('/ngsw.json'), await caching('/ngsw-worker.js')]).toEqual(['no-cache', 'no-cache']);
  });

  it('sends the compressed file that the browser takes', async () => {
    expect(
      (await get('/main-ABCD1234.js', { 'accept-encoding': 'identity' })).headers.get('content-encoding'),
    ).toBeNull();
    const zipped = await get('/main-ABCD1234.js', { 'accept-encoding': 'gzip' });
    expect([zipped.headers.get('content-encoding'), await zipped.text()]).toEqual(['gzip', 'console.log("main")']);
    expect(zipped.headers.get('content-type')).toContain('javascript');
    expect(zipped.headers.get('vary')).toContain('accept-encoding');
  });

  it('sends modules as JavaScript', async () => {
    expect((await get('/worker.mjs')).headers.get('content-type')).toMatch(/^text\/javascript/);
  });

  it('answers 404 for a file that is not there, and never leaves its folder', async () => {
    for (const path of [
      '/missing.js',
      '/assets/logo.png',
      '/..%2f..%2fsecret.txt',
      '/%2e%2e/%2e%2e/secret.txt',
      '/admin/missing.css',
    ]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toContain('secret');
    }
  });

  it('gives the apps a policy: own code, the hash of the inline script, workers from blobs, tiles from the map', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update('document.documentElement.dataset.theme = "dark"').digest('base64');
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`);
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).toContain('https://tiles.openfreemap.org');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
  });

  it.each(['/', '/graphql', '/healthz', '/missing.js'])(
    'answers %s with the headers that protect a browser',
    async (path) => {
      const { headers } = await get(path, { accept: '*/*' });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('permissions-policy')).toContain('camera=(self), geolocation=(self)');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );

  it('tells the apps their public settings', async () => {
    const response = await get('/config.json');
    expect(await response.json()).toEqual({
      city: 'Hải Phòng',
      issuer: 'http://localhost:4000/oidc',
      citizenClientId: 'citizen-app',
      consoleClientId: 'console',
      uploads: '/files/feedback/uploads',
      mapStyleUrl: 'https://tiles.openfreemap.org/styles/liberty',
    });
  });

  it('lives, and counts what it does', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ ok: true });
    await served.ask('{ report(id: "1") { unit { name } } }');
    const watching = served.watch('subscription { reportChanged(id: "1") { id } }');
    const metrics = async () => (await get('/metrics')).text();
    await eventually(async () => (await metrics()).includes('gateway_live_subscribers 1'));
    const text = await metrics();
    expect(text).toMatch(/gateway_http_requests_total\{route="\/graphql",status="200"\} [1-9]/);
    expect(text).toMatch(/gateway_subgraph_request_seconds_count\{subgraph="accounts",outcome="ok"\} [1-9]/);
    expect(text).toContain('gateway_live_upstreams 1');
    expect(text).toContain('gateway_sockets 1');
    watching.stop();
  });

  it('says kindly that an app has not been built', async () => {
    const bare = await TestGateway.open({ citizenApp: '/nowhere', console: '/nowhere' });
    const response = await fetch(bare.url, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
    await bare.close();
  });
});

describe('the explorer', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await TestGateway.open();
  });
  afterAll(() => test.close());

  const open = (headers: Record<string, string> = {}) =>
    fetch(`${test.url}/graphql`, { headers: { accept: 'text/html,application/xhtml+xml', ...headers } });

  it('is one whole page: it loads nothing from elsewhere, and its policy would not let it', async () => {
    const response = await open();
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(html).toContain('GraphQL');
    expect(
      [
        ...html
          .replace(/<script>[\s\S]*?<\/script>/g, '')
          .matchAll(/<(?:script|link|img|iframe)\b[^>]*?\s(?:src|href)="(?!data:)([^"]*)"/g),
      ].map(([, url]) => url),
    ).toEqual([]);
    expect(html).not.toMatch(/@import\s+(?:url\()?["']?https?:/);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'sha256-[^']+' blob:/);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:/);
  });

  it('is compressed, and not sent twice', async () => {
    const first = await open({ 'accept-encoding': 'br' });
    expect(first.headers.get('content-encoding')).toBe('br');
    expect((await open({ 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('can be switched off', async () => {
    const closed = await TestGateway.open({ explorer: false });
    const response = await fetch(`${closed.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.status).not.toBe(200);
    await closed.close();
  });
});
