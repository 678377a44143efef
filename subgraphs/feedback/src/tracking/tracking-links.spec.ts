import { TrackingLinks } from './tracking-links.js';

const links = new TrackingLinks('a-secret-of-the-tests', 'https://city.example');
const token = links.linkOf('HP-261122-0012').split('/t/')[1]!;

describe('A tracking link', () => {
  it('leads back to its report', () => {
    expect(links.linkOf('HP-261122-0012')).toMatch(/^https:\/\/city\.example\/t\/HP-261122-0012-[\w-]{16}$/);
    expect(links.codeOf(token)).toBe('HP-261122-0012');
  });

  it.each([
    ['another report', token.replace('0012', '0013')],
    ['a changed letter', token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')],
    ['the code alone', 'HP-261122-0012'],
    ['nothing', ''],
    ['a longer mark', `${token}A`],
  ])('does not lead to %s', (_what, wrong) => expect(links.codeOf(wrong)).toBeUndefined());

  it('of another secret is worth nothing', () => {
    expect(new TrackingLinks('another-secret-of-tests', 'x').codeOf(token)).toBeUndefined();
  });
});
