import { expect, test } from '@playwright/test';
import { ownPlatform, type Platform } from './own-platform.js';
import { Partner } from './partner.js';

/** Any process may die at any moment: what was acknowledged stays, and nobody sees a step twice. */
test.describe('a process that is killed', () => {
  test.describe.configure({ mode: 'serial' });
  let platform: Platform;
  let partner: Partner;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    platform = await ownPlatform({ RATE_LIMIT_ADDRESS: '1000000', RATE_LIMIT_SUBJECT: '1000000' });
    partner = new Partner(platform.url);
    await partner.waitForUnits();
  });

  test.afterAll(async () => {
    await platform?.stop();
  });

  for (const name of ['feedback', 'gateway', 'postgres', 'accounts']) {
    test(`${name}: no acknowledged report is lost, and none is stored twice`, async () => {
      test.setTimeout(120_000);
      const keys = Array.from({ length: 24 }, (_, n) => `${name}-${n}-${Date.now()}`);
      const sending = keys.map((key) => partner.submitUntilAcknowledged(key));
      await new Promise((resolve) => setTimeout(resolve, 40));
      await platform.kill(name);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await platform.restart(name);
      const codes = await Promise.all(sending);
      expect(new Set(codes).size, 'one code for each key').toBe(keys.length);
      const again = await Promise.all(keys.map((key) => partner.submitUntilAcknowledged(key)));
      expect(again, 'the same key gives the same report').toEqual(codes);
    });
  }

  test('feedback or gateway: who follows a report sees each step once, in order, across both deaths', async () => {
    test.setTimeout(120_000);
    const code = await partner.submitUntilAcknowledged(`followed-${Date.now()}`);
    const follower = partner.follow(code);
    await expect.poll(() => follower.seen.length, { timeout: 20_000 }).toBeGreaterThan(0);
    for (const name of ['feedback', 'gateway']) {
      await platform.kill(name);
      await platform.restart(name);
    }
    await partner.withdraw(code);
    await expect.poll(() => follower.seen.length, { timeout: 40_000 }).toBe(2);
    follower.stop();
    expect(follower.seen).toEqual([1, 2]);
  });
});
