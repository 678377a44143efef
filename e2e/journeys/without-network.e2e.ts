import { expect, test } from '@playwright/test';
import { CitizenApp } from '../pages/citizen-app.js';
import { photograph } from '../support/scene.js';

test('a report sent without network waits, goes by itself when the network is back, and goes once', async ({
  browser,
}) => {
  const citizen = await CitizenApp.open(browser);
  await citizen.signIn('nhung');
  const title = `Nắp cống kêu ${Date.now() % 10_000}`;
  await citizen.writeReport({
    photos: [await photograph(browser, 'broken')],
    category: 'SU_CO_HA_TANG',
    field: 'Thoát nước',
    answers: { 'Có người hoặc xe đang mắc kẹt': 'Không' },
    title,
    body: 'Nắp cống gãy một góc, xe máy đi qua rất nguy hiểm, nhất là lúc trời tối.',
    isPublic: false,
  });
  await citizen.context.setOffline(true);
  await citizen.page.locator('[data-test="send"]').click();
  await expect(citizen.page.locator('[data-test="queued"]')).toBeVisible();
  await citizen.context.setOffline(false);
  await expect(citizen.page.locator('[data-test="code"]')).toBeVisible({ timeout: 45_000 });
  await citizen.goto('/reports?scope=mine');
  await expect(citizen.page.getByText(title)).toHaveCount(1);
  await citizen.close();
});
