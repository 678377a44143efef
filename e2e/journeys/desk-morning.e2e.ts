import { expect, test, type Page } from '@playwright/test';
import { Console } from '../pages/console.js';
import { smsSimulator, smsTo } from '../support/sms.js';

const fresh = (): string => `09${String(Date.now()).slice(-8)}`;

/** Chooses in one of the dialog's lists. */
async function choose(page: Page, label: string | RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Writes one call down, from the number to the code. @returns the code */
async function takeCall(page: Page, call: { phone: string; name: string; body: string }): Promise<string> {
  const again = page.locator('[data-test="next-call"]'); // the call before may still be on screen
  await expect(again.or(page.locator('#intake-phone')).first()).toBeVisible();
  if (await again.isVisible()) await again.click();
  await page.locator('#intake-phone').fill(call.phone);
  await page.locator('#intake-name').fill(call.name);
  await page.locator('#intake-body').fill(call.body);
  await page.locator('#intake-address').fill('Lê Chân');
  const ward = page.getByRole('option', { name: /^Phường Lê Chân/ });
  await ward.click();
  await expect(page.locator('admin-place-part .ward')).toContainText('Lê Chân');
  await page.locator('#intake-category').selectOption('SU_CO_HA_TANG');
  await page.locator('#intake-field').selectOption('');
  await page.locator('[data-test="consent"]').check();
  await page.locator('[data-test="take"]').click();
  const code = page.locator('[data-test="intake-code"]');
  await expect(code).toBeVisible();
  return ((await code.getAttribute('aria-label')) ?? '').replaceAll(' ', '');
}

test('a morning at the desk: a call becomes a report, its caller follows by link, and the desk sends it on', async ({
  browser,
  request,
  baseURL,
}) => {
  test.setTimeout(420_000);
  const simulator = smsSimulator(baseURL);
  const phone = fresh();
  const body = `Bà con tổ 5 báo đèn đường tắt ba đêm liền, số ${Date.now() % 10_000}.`;
  const desk = await Console.open(browser, 'lan.1022');
  const { page } = desk;

  await test.step('one key opens the page for a new call; what is typed outlives a reload', async () => {
    await desk.openView('NEW');
    await expect(page.locator('admin-queue-row, hp-empty').first()).toBeVisible();
    await page.keyboard.press('a');
    await expect(page).toHaveURL(/\/admin\/intake/);
    await expect(page.locator('#intake-phone')).toBeFocused();
    await page.locator('#intake-phone').fill(phone);
    await page.locator('#intake-body').fill(body);
    await page.reload();
    await expect(page.locator('#intake-phone')).toHaveValue(phone);
    await expect(page.locator('#intake-body')).toHaveValue(body);
    await expect(page.locator('admin-caller-card')).toContainText('Không có phản ánh đang mở');
  });

  await test.step('what is still to be asked is said, and takes the focus', async () => {
    await page.locator('[data-test="take"]').click();
    await expect(page.locator('form footer')).toContainText('Còn');
  });

  const code = await test.step('one act gives the code and sends the SMS', async () => {
    const given = await takeCall(page, { phone, name: 'Bà Hoa', body });
    expect(given).toMatch(/^HP-\d{6}-\d{4,}$/);
    await expect(page.locator('[data-notice-state="DELIVERED"]')).toBeVisible({ timeout: 25_000 });
    return given;
  });

  const caller = await browser.newPage({ viewport: { width: 412, height: 915 } });
  await test.step('the caller opens the link in the SMS and watches, without an account', async () => {
    const sms = await smsTo(request, simulator, phone, code);
    expect(sms).toContain('Ông/Bà');
    const link = /https?:\/\/\S+/.exec(sms)![0];
    expect(link).toContain('/t/');
    await caller.goto(link);
    await expect(caller.locator('hp-status-chip').first()).toContainText('Chờ tiếp nhận');
    await expect(caller.locator('main')).not.toContainText(phone);
  });

  await test.step('the same number calls again: its open report is there, and one key adds a word', async () => {
    await page.locator('[data-test="next-call"]').click();
    await page.locator('#intake-phone').fill(phone);
    const card = page.locator('admin-caller-card');
    await expect(card).toContainText(code);
    await expect(page.locator('#intake-name')).toHaveValue('Bà Hoa');
    await page.keyboard.press('Alt+1');
    await page.locator(`#word-${code}`).fill('Bà Hoa nói thêm: trước cổng trường mầm non.');
    await page.keyboard.press('Control+Enter');
    await expect(card).toContainText(`Đã thêm vào ${code}`);
  });

  await test.step('the desk receives, classifies and sets the urgency; the caller sees it live', async () => {
    await desk.openCase(code);
    await expect(page.locator('admin-case-timeline')).toContainText('trước cổng trường mầm non');
    await expect(page.locator('[data-test="notices"]')).toContainText('Đã ghi nhận');
    await desk.act('receive');
    await expect(caller.locator('hp-status-chip').first()).toContainText('Đã tiếp nhận');
    await desk.startAct('classify');
    await choose(page, /Lĩnh vực/, 'Chiếu sáng công cộng');
    await desk.finishAct();
    await desk.startAct('urgency');
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: 'Khẩn', exact: true })
      .or(page.getByRole('dialog').getByRole('button', { name: 'Khẩn', exact: true }))
      .first()
      .click();
    await page.getByRole('dialog').locator('textarea').first().fill('Gần trường học, trẻ em đi lại.');
    await desk.finishAct();
    await expect(caller.locator('main')).not.toContainText('trước cổng trường mầm non');
  });

  await test.step('and sends it to the lighting unit', async () => {
    await desk.assignAsProposed(/Chiếu sáng/);
    await expect(caller.locator('hp-status-chip').first()).toContainText('Đã chuyển đơn vị xử lý');
    await expect(caller.locator('hp-promise')).toBeVisible();
  });

  await test.step('another call lacks something and is asked; a third is not for the city and is refused', async () => {
    for (const [act, words] of [
      ['ask', 'Số nhà gần nhất là bao nhiêu?'],
      ['reject', 'Mời Ông/Bà liên hệ tòa án.'],
    ] as const) {
      await page.keyboard.press('a');
      await takeCall(page, {
        phone: fresh(),
        name: 'Ông Tâm',
        body: `Có việc cần hỏi thêm, ${act}, ${Date.now()}`,
      });
      const link = await page.locator('[data-test="tracking-link"]').getAttribute('href');
      await page.locator('[data-test="open-case"]').click();
      await desk.startAct(act);
      if (act === 'reject') await choose(page, /Căn cứ|Lý do/, /tòa án/);
      await page.getByRole('dialog').locator('textarea').first().fill(words);
      await desk.finishAct();
      await caller.goto(link!);
      await expect(caller.locator('main')).toContainText(words);
    }
  });

  await test.step('a link that was changed opens nothing, and says what to do', async () => {
    await caller.goto('/t/HP-261122-0001-AAAAAAAAAAAAAAAA');
    await expect(caller.locator('hp-empty')).toContainText('Đường dẫn không đúng');
  });

  await Promise.all([desk.close(), caller.close()]);
});
