import { TestBed } from '@angular/core/testing';
import { RuntimeConfig } from './runtime-config';

const answer = (body: unknown, ok = true) => {
  globalThis.fetch = jest.fn(() =>
    Promise.resolve({ ok, json: () => Promise.resolve(body) }),
  ) as unknown as typeof fetch;
};

describe('the runtime config', () => {
  beforeAll(() => {
    AbortSignal.timeout ??= () => new AbortController().signal;
  });
  beforeEach(() => localStorage.clear());

  it('has safe values before the server answers', () => {
    expect(TestBed.inject(RuntimeConfig).settings()).toMatchObject({
      issuer: 'http://localhost/oidc',
      mapStyleUrl: '',
      city: 'Hải Phòng',
    });
  });

  it('takes what the server says and ignores what it does not know', async () => {
    answer({ mapStyleUrl: 'https://tiles.example/style.json', city: 7, surprise: 'x' });
    const config = TestBed.inject(RuntimeConfig);
    await config.ready();
    expect(config.settings()).toMatchObject({ mapStyleUrl: 'https://tiles.example/style.json', city: 'Hải Phòng' });
    expect(config.settings()).not.toHaveProperty('surprise');
  });

  it('remembers the last answer for a start without network', async () => {
    answer({ mapStyleUrl: 'https://tiles.example/style.json' });
    await TestBed.inject(RuntimeConfig).ready();
    TestBed.resetTestingModule();
    globalThis.fetch = jest.fn(() => Promise.reject(new TypeError('no network'))) as unknown as typeof fetch;
    const config = TestBed.inject(RuntimeConfig);
    await config.ready();
    expect(config.settings().mapStyleUrl).toBe('https://tiles.example/style.json');
  });
});
