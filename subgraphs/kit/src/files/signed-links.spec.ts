import { TestClock } from '../clock/index.js';
import { SignedLinks } from './signed-links.js';

describe('a signed link', () => {
  const clock = new TestClock('2026-11-20T08:00:00+07:00');
  const links = new SignedLinks('a-secret', clock, 3600);
  const parts = (link: string) => {
    const url = new URL(link, 'http://x');
    return [url.pathname, url.searchParams.get('exp') ?? undefined, url.searchParams.get('sig') ?? undefined] as const;
  };

  it('opens its own path and no other', () => {
    const [path, exp, sig] = parts(links.sign('/files/a'));
    expect(links.isValid(path, exp, sig)).toBe(true);
    expect(links.isValid('/files/b', exp, sig)).toBe(false);
    expect(links.isValid(path, String(Number(exp) + 1), sig)).toBe(false);
    expect(links.isValid(path, exp, undefined)).toBe(false);
  });

  it('stays the same for a while, then ends', () => {
    const link = links.sign('/files/a');
    clock.advance(60_000);
    expect(links.sign('/files/a')).toBe(link);
    clock.advance(2 * 3600_000);
    expect(links.isValid(...parts(link))).toBe(false);
  });
});
