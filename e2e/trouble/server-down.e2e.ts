import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CitizenApp } from '../pages/citizen-app.js';

interface Platform {
  readonly url: string;
  kill(name: string): Promise<void>;
  restart(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** A part of the platform is down: the screen says so, keeps what it has, and goes on by itself. */
test('an open list keeps what it has while the feedback server is down, says so, and recovers by itself', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { startPlatform } = (await import('../../tools/platform/platform.mjs')) as {
    startPlatform: (options: object) => Promise<Platform>;
  };
  const home = mkdtempSync(join(tmpdir(), 'smarthp-down-'));
  const env = { MAP_STYLE_URL: 'none' };
  const platform = await startPlatform({ port: 4650, dataDir: home, demo: true, quiet: true, env });
  try {
    const rows = 'main a[href^="/reports/HP-"]';
    const app = await CitizenApp.open(browser, { baseURL: platform.url });
    await app.goto('/reports?scope=public');
    await expect(async () => {
      await app.page.reload();
      await expect(app.page.locator(rows).first()).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 120_000 });
    const title = await app.page.locator(rows).first().innerText();

    await platform.kill('feedback');
    await app.page.reload();
    await expect(app.page.locator(rows).first(), 'what was seen before is still there').toBeVisible();
    await expect(app.page.locator('hp-saved-note')).toContainText('Máy chủ đang gián đoạn');

    await platform.restart('feedback');
    await expect(app.page.locator('hp-saved-note'), 'it goes on without anyone touching it').toHaveCount(0, {
      timeout: 60_000,
    });
    await expect(app.page.locator(rows).first()).toContainText(title.split('\n')[0] ?? '');
    await app.close();
  } finally {
    await platform.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
