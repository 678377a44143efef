import { expect, test } from '@playwright/test';
import { Console } from '../pages/console.js';
import { reportOfPartner } from '../support/partner-report.js';
import { photograph } from '../support/scene.js';

/** A date-time box's words for the city's clock, so many days from now at eight in the morning. */
const inDays = (days: number): string => {
  const day = new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);
  return `${day}T08:00`;
};

test('a morning in a unit: an officer and his leader, from the new case to the approved answer', async ({
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const code = await reportOfPartner(request, `Cột đèn số 14 tắt, đường tối ${Date.now() % 10_000}.`);
  const [desk, officer, leader] = await Promise.all([
    Console.open(browser, 'lan.1022'),
    Console.open(browser, 'hung.chieusang'),
    Console.open(browser, 'ha.chieusang'),
  ]);
  const dialog = officer.page.getByRole('dialog');

  await test.step('the desk receives it and sends it to the lighting unit', async () => {
    await desk.openCase(code);
    await desk.act('receive');
    await desk.assignAsProposed(/Chiếu sáng/);
  });

  await test.step('the officer accepts it and takes it into his own hands', async () => {
    await officer.openCase(code);
    await officer.act('accept');
    await officer.startAct('delegate');
    await dialog.getByRole('radio', { name: /Bùi Văn Hùng/ }).check();
    await officer.finishAct();
    await expect(officer.page.locator('admin-case-context')).toContainText('Bùi Văn Hùng');
  });

  await test.step('he writes a note for colleagues and news for the citizen', async () => {
    await officer.page.locator('#composer-internal').click();
    await officer.page.locator('#composer-text').fill('Cần xe nâng, đội 3 đang giữ.');
    await officer.page.locator('admin-composer .send').click();
    await expect(officer.page.locator('admin-case-timeline')).toContainText('Cần xe nâng');
    await officer.page.locator('#composer-public').click();
    await officer.page.locator('#composer-text').fill('Đã kiểm tra cột đèn, hỏng bộ nguồn.');
    await officer.page.locator('admin-composer .send').click();
    await officer.page.locator('[data-act="confirm-public"]').click();
    await expect(officer.page.locator('admin-case-timeline')).toContainText('hỏng bộ nguồn');
  });

  await test.step('an answer that only passes on is caught; its words go along to the schedule', async () => {
    await officer.startAct('result');
    await dialog.getByRole('textbox', { name: /Trả lời người dân/ }).fill('Đã chuyển đội thi công xử lý.');
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('textbox', { name: /Lý do không có ảnh/ }).fill('Chưa làm xong');
    await dialog.locator('button[type="submit"]').click();
    await expect(dialog).toContainText('chưa nói đã làm gì');
    await dialog.getByRole('button', { name: 'Lên lịch' }).click();
    await expect(dialog.getByRole('heading', { level: 2 })).toContainText('Hẹn ngày xử lý');
    await expect(dialog.locator('textarea')).toHaveValue('Đã chuyển đội thi công xử lý.');
  });

  await test.step('a day past the promise needs more time first; the day and the words go along again', async () => {
    await dialog.locator('input[type="datetime-local"]').fill(inDays(13));
    await dialog.locator('textarea').fill('Đội đến thay bộ nguồn khi có xe nâng.');
    await dialog.locator('button[type="submit"]').click();
    await dialog.getByRole('button', { name: 'Xin gia hạn đến ngày này' }).click();
    await expect(dialog.getByRole('heading', { level: 2 })).toContainText('Xin gia hạn');
    await expect(dialog.locator('textarea')).toHaveValue('Đội đến thay bộ nguồn khi có xe nâng.');
    await expect(dialog.locator('admin-due-preview')).toContainText('Hạn mới');
    await officer.finishAct();
    await expect(officer.page.locator('admin-case-handling')).toContainText('Đơn vị xin gia hạn');
  });

  await test.step('the leader grants it, and the citizen’s promise says who and why', async () => {
    await leader.openCase(code);
    await expect(leader.page.locator('admin-case-handling')).toContainText('khi có xe nâng');
    await leader.page
      .locator('admin-case-handling')
      .getByRole('button', { name: 'Duyệt gia hạn', exact: true })
      .click();
    await leader.finishAct();
    await expect(leader.page.locator('hp-promise-changes')).toContainText('Gia hạn từ');
    await expect(leader.page.locator('hp-promise-changes')).toContainText('khi có xe nâng');
    await expect(officer.page.locator('admin-case-handling')).not.toContainText('xin gia hạn');
  });

  await test.step('now the day can be promised', async () => {
    await officer.startAct('schedule');
    await dialog.locator('input[type="datetime-local"]').fill(inDays(13));
    await dialog.locator('textarea').fill('Đội đến thay bộ nguồn.');
    await officer.finishAct();
    await expect(officer.page.locator('hp-status-chip').first()).toContainText('Đã lên lịch');
  });

  const handIn = async (text: string, photo: boolean): Promise<void> => {
    await officer.startAct('result');
    await dialog.getByRole('textbox', { name: /Trả lời người dân/ }).fill(text);
    if (photo) {
      const picture = await photograph(browser, 'mended');
      await dialog.locator('input[type="file"]').first().setInputFiles(picture);
      await expect(dialog.locator('hp-before-after')).toBeVisible();
    } else {
      await dialog.getByRole('checkbox').check();
      await dialog.getByRole('textbox', { name: /Lý do không có ảnh/ }).fill('Máy ảnh hết pin.');
    }
    await officer.finishAct();
  };

  await test.step('a result without a photo: the leader reads why, must say yes to it, and returns it instead', async () => {
    await handIn('Đã thay bộ nguồn, đèn sáng lại.', false);
    await leader.startAct('approve');
    const box = leader.page.getByRole('dialog');
    await expect(box).toContainText('Máy ảnh hết pin.');
    await box.locator('button[type="submit"]').click();
    await expect(box.getByRole('alert')).toContainText('xác nhận lý do');
    await box.getByRole('button', { name: 'Yêu cầu xử lý lại' }).click();
    await expect(box.getByRole('heading', { level: 2 })).toContainText('Yêu cầu xử lý lại');
    await box.locator('textarea').fill('Chụp giúp một ảnh ban đêm.');
    await leader.finishAct();
    await expect(officer.page.locator('hp-status-chip').first()).toContainText('Đang xử lý');
  });

  await test.step('with the photo it is approved', async () => {
    await handIn('Đã thay bộ nguồn, cả đoạn đường sáng lại từ 18 giờ.', true);
    await expect(leader.page.locator('hp-status-chip').first()).toContainText('Chờ duyệt');
    await leader.act('approve');
    await expect(officer.page.locator('hp-status-chip').first()).toContainText('Đã trả lời');
  });

  await Promise.all([desk.close(), officer.close(), leader.close()]);
});
