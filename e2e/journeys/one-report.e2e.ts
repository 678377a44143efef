import { expect, test } from '@playwright/test';
import { CitizenApp } from '../pages/citizen-app.js';
import { Console } from '../pages/console.js';
import { photograph } from '../support/scene.js';

/** The platform's main job, both apps open at once: from the photo in the street to the rating of the mended lamp. */
test('one report, from the street to the rating, live on every screen', async ({ browser }) => {
  test.setTimeout(300_000);
  const [citizen, desk, officer, leader, supervisor] = await Promise.all([
    CitizenApp.open(browser),
    Console.open(browser, 'lan.1022'),
    Console.open(browser, 'hung.chieusang'),
    Console.open(browser, 'ha.chieusang'),
    Console.open(browser, 'minh.1022'),
  ]);
  const title = `Đèn đường tắt trước cổng trường ${Date.now() % 10_000}`;

  await test.step('the desk has its queue of new reports open', async () => {
    await desk.openView('NEW');
    await expect(desk.page.locator('admin-queue-row, hp-empty').first()).toBeVisible();
  });

  const code = await test.step('the citizen sends a report with a photo and gets a code', async () => {
    await citizen.signIn('nhung');
    await citizen.writeReport({
      photos: [await photograph(browser, 'broken')],
      category: 'SU_CO_HA_TANG',
      field: 'Chiếu sáng công cộng',
      title,
      body: 'Ba bóng đèn liền nhau tắt từ tối thứ Hai, học sinh tan lớp phải đi trong bóng tối.',
      isPublic: true,
    });
    const given = await citizen.send();
    expect(given).toMatch(/^HP-\d{6}-\d{4,}$/);
    await citizen.page.locator('[data-test="follow"]').click();
    await expect(citizen.page.locator('hp-status-chip').first()).toContainText('Chờ tiếp nhận');
    await expect(citizen.page.locator('hp-live-badge')).toContainText('Trực tiếp');
    return given;
  });

  await test.step('it appears at the desk without a reload', async () => {
    const fresh = desk.page.locator('.new');
    await expect(fresh.or(desk.page.getByText(title)).first()).toBeVisible();
    if (await fresh.isVisible()) await fresh.click();
    await expect(desk.page.getByText(title).first()).toBeVisible();
  });

  await test.step('the desk receives it and assigns the lighting unit; the citizen sees both, live', async () => {
    await desk.openCase(code);
    await desk.act('receive');
    await expect(citizen.page.locator('hp-status-chip').first()).toContainText('Đã tiếp nhận');
    await desk.startAct('assign');
    await desk.pickUnit('Đơn vị chủ trì', 'Chiếu sáng');
    await desk.finishAct();
    await expect(citizen.page.locator('hp-status-chip').first()).toContainText('Đã chuyển đơn vị xử lý');
    await expect(citizen.page.locator('hp-promise')).toBeVisible();
  });

  await test.step('the officer accepts and posts progress; an internal note stays inside', async () => {
    await officer.openCase(code);
    await officer.act('accept');
    await expect(citizen.page.locator('hp-status-chip').first()).toContainText('Đang xử lý');
    await officer.page.locator('#composer-internal').click();
    await officer.page.locator('#composer-text').fill('Kho còn hai bóng LED, mượn thêm của đội 3.');
    await officer.page.locator('admin-composer .send').click();
    await expect(officer.page.locator('admin-case-timeline')).toContainText('mượn thêm của đội 3');
    await officer.page.locator('#composer-public').click();
    await officer.page.locator('#composer-text').fill('Đội sửa chữa đến lúc 15 giờ chiều nay.');
    await officer.page.locator('admin-composer .send').click();
    await officer.page.locator('[data-act="confirm-public"]').click();
    await expect(citizen.page.locator('hp-timeline')).toContainText('Đội sửa chữa đến lúc 15 giờ chiều nay.');
    expect(await citizen.timeline()).not.toContain('mượn thêm của đội 3');
  });

  await test.step('the phone sleeps through the next steps and misses nothing', async () => {
    await citizen.context.setOffline(true);
    await officer.startAct('result');
    const dialog = officer.page.getByRole('dialog');
    await dialog.locator('textarea').first().fill('Đã thay ba bóng LED, cả đoạn đường sáng lại từ 16 giờ.');
    await dialog
      .locator('input[type="file"]')
      .first()
      .setInputFiles(await photograph(browser, 'mended'));
    await expect(dialog.locator('hp-before-after')).toBeVisible();
    await officer.finishAct();
    await leader.openCase(code);
    await leader.act('approve');
    await citizen.context.setOffline(false);
    await expect(citizen.page.locator('hp-status-chip').first()).toContainText('Đã xử lý', { timeout: 30_000 });
    const told = await citizen.timeline();
    expect(told).toContain('Đang hoàn tất kết quả');
    expect(told.split('Đang hoàn tất kết quả').length - 1, 'each step once').toBe(1);
    await expect(citizen.page.locator('hp-before-after')).toBeVisible();
  });

  await test.step('the citizen rates the result', async () => {
    await citizen.page.locator('[data-act="RATE"]').click();
    await citizen.page.locator('[data-level="VERY_SATISFIED"]').click();
    await citizen.page.locator('[data-test="send-act"]').click();
    await expect(citizen.page.locator('hp-status-chip').first()).toContainText('Đã đóng');
  });

  await test.step('it is public only once the supervisor has published it', async () => {
    const stranger = await CitizenApp.open(browser);
    await stranger.goto(`/reports/${code}`);
    await expect(stranger.page.locator('hp-empty')).toBeVisible();
    await supervisor.openCase(code);
    await supervisor.act('publish');
    await stranger.goto(`/reports/${code}`);
    await expect(stranger.page.locator('h1')).toContainText(title);
    expect(await stranger.timeline()).not.toContain('mượn thêm của đội 3');
    await stranger.goto('/reports?scope=public');
    await expect(stranger.page.getByText(title)).toBeVisible();
    await stranger.close();
  });

  await Promise.all([citizen, desk, officer, leader, supervisor].map((one) => one.close()));
});

test('a report that may not be public is seen by nobody else', async ({ browser }) => {
  const citizen = await CitizenApp.open(browser);
  await citizen.signIn('an');
  const title = `Góp ý riêng ${Date.now() % 10_000}`;
  await citizen.writeReport({
    photos: [await photograph(browser, 'broken')],
    category: 'GOP_Y_HIEN_KE',
    title,
    body: 'Đề nghị lắp thêm ghế nghỉ ở vườn hoa để người già có chỗ ngồi.',
    isPublic: false,
  });
  const code = await citizen.send();
  for (const persona of [undefined, 'binh']) {
    const other = await CitizenApp.open(browser);
    if (persona) await other.signIn(persona);
    await other.goto(`/reports/${code}`);
    await expect(other.page.locator('hp-empty')).toBeVisible();
    await expect(other.page.getByText(title)).toHaveCount(0);
    await other.close();
  }
  await citizen.close();
});
