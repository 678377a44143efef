import { expect, test } from '@playwright/test';
import { CitizenApp } from '../pages/citizen-app.js';
import { ownPlatform } from './own-platform.js';

/** A part of the platform is down: the screen says so, keeps what it has, and goes on by itself. */
test('an open list keeps what it has while the feedback server is down, says so, and recovers by itself', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const platform = await ownPlatform({ MAP_STYLE_URL: 'none' });
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
  }
});
