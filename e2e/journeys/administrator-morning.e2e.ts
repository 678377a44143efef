import { expect, test, type Page } from '@playwright/test';
import { Console } from '../pages/console.js';

/** Civil date of the city so many days from now. */
const cityDate = (days: number): string =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const mark = `${Date.now() % 100_000}`;

const settings = async (page: Page, path: string): Promise<void> => {
  await page.goto(`/admin/settings/${path}`);
  await expect(page.locator('admin-settings-frame h2')).toBeVisible();
};
const choose = async (page: Page, label: string, option: string | RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
};
/** Fills in why (and from when) at the foot of the open form, and saves. */
const save = async (page: Page, note: string, from?: string): Promise<void> => {
  const bar = page.locator('admin-save-bar').last();
  if (from) await bar.locator('input[type="date"]').fill(from);
  await bar.getByLabel('Lý do thay đổi').fill(note);
  await bar.locator('button.mat-mdc-unelevated-button').click();
  await expect(page.locator('mat-snack-bar-container')).toBeVisible();
};
const history = (page: Page) => page.locator('admin-settings-history').last();

/** The administrator changes what the desk works by, each with a day and a reason, and every change can be read again. */
test('an administrator’s morning: a field, its questions, a ground, a template, a limit and a day off', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const admin = await Console.open(browser, 'quantri', { viewport: { width: 1760, height: 1000 } });
  const { page } = admin;
  const fieldName = `Đỗ xe, trông giữ xe ${mark}`;

  await test.step('a field is added with a question that stops the form, tried beside it as citizens will meet it', async () => {
    await settings(page, 'categories?open=SU_CO_HA_TANG/new');
    await page.locator('[data-test="field-name"]').fill(fieldName);
    await page.locator('[data-test="field-name-en"]').fill(`Parking ${mark}`);
    await page.locator('[data-test="add-question"]').click();
    const question = page.locator('admin-question-form');
    await choose(page, 'Cách trả lời', 'Có hoặc không');
    await question.locator('[data-test="question-text"]').fill('Xe có đang cháy không?');
    await question.locator('[data-test="question-text-en"]').fill('Is a vehicle on fire?');
    await question.getByRole('checkbox', { name: /dừng biểu mẫu/ }).check();
    const preview = page.locator('[data-test="form-preview"]');
    await preview.getByRole('radio', { name: 'Có', exact: true }).click();
    await expect(preview.locator('hp-form-stop')).toContainText('gọi 114 ngay');
    await preview.getByRole('button', { name: /sửa câu trả lời/ }).click();
    await expect(preview.getByRole('radio')).toHaveCount(2);
    await save(page, 'Nhiều phản ánh về đỗ xe chưa có lĩnh vực riêng');
    await expect(page.getByRole('navigation', { name: 'Chuyên mục và lĩnh vực' })).toContainText(fieldName);
    await expect(history(page)).toContainText('Nhiều phản ánh về đỗ xe');
  });

  await test.step('the new field is in the citizen’s form at once, and its question with it', async () => {
    const answer = await page.request.post('/graphql', {
      data: { query: '{ reportCategories { fields { name questions { text stopIfYes { phone } } } } }' },
    });
    const { data } = (await answer.json()) as {
      data: { reportCategories: { fields: { name: string; questions: object[] }[] }[] };
    };
    const field = data.reportCategories.flatMap(({ fields }) => fields).find(({ name }) => name === fieldName);
    expect(field?.questions).toEqual([{ text: 'Xe có đang cháy không?', stopIfYes: { phone: '114' } }]);
  });

  await test.step('a field ends in three days: until then it stays, and open reports keep it', async () => {
    await settings(page, 'categories?open=SU_CO_HA_TANG/VIEN_THONG');
    const bar = page.locator('admin-save-bar');
    await bar.locator('input[type="date"]').fill(cityDate(3));
    await bar.getByLabel('Lý do thay đổi').fill('Gộp vào lĩnh vực Điện lực');
    await page.locator('[data-test="retire"]').click();
    await expect(page.locator('nav a[aria-current="page"]').last()).toContainText('Ngừng dùng từ');
    await expect(history(page)).toContainText('Gộp vào lĩnh vực Điện lực');
  });

  await test.step('a ground is worded anew, with what the citizen will read beside it', async () => {
    await settings(page, 'grounds?open=UNCLEAR');
    const words = `Nội dung chưa rõ nên chưa thể xử lý (${mark})`;
    await page.locator('[data-test="ground-text"]').fill(words);
    await expect(page.locator('admin-refusal-preview')).toContainText(words);
    await save(page, 'Viết lịch sự hơn');
    await expect(history(page)).toContainText('Viết lịch sự hơn');
    await expect(page.getByRole('navigation', { name: 'Lý do từ chối' })).toContainText(words);
  });

  await test.step('a template is written with open places, filled on a real report; a wrong place is named', async () => {
    await settings(page, 'templates?open=KET_QUA_CHUNG');
    const body = page.locator('[data-test="template-body"]');
    await body.fill('Kính gửi {{reporter}}, phản ánh {{code}} về {{field}} đã xử lý xong. Trân trọng cảm ơn.');
    const filled = page.locator('[data-test="template-filled"]');
    await expect(filled).toContainText(/Kính gửi Ông\/Bà, phản ánh HP-\d{6}-\d{4,} về [^{}]+ đã xử lý xong/);
    await body.fill('Kính gửi {{nguoi}}.');
    await expect(page.locator('admin-template-preview')).toContainText('Không có chỗ điền {{nguoi}}');
    await body.fill('Kính gửi {{reporter}}, phản ánh {{code}} về {{field}} đã xử lý xong. Trân trọng cảm ơn.');
    await save(page, 'Ngắn gọn hơn');
    await expect(history(page)).toContainText('Ngắn gọn hơn');
  });

  await test.step('a limit gets shorter from the day after tomorrow; the list shows both', async () => {
    await settings(page, 'limits');
    await page
      .getByRole('button', { name: /Sửa thời hạn: Khẩn/ })
      .first()
      .click();
    await page.getByRole('spinbutton', { name: 'Kết quả', exact: true }).fill('2');
    await save(page, 'Phản ánh khẩn cần nhanh hơn', cityDate(2));
    await expect(page.locator('tr.planned').first()).toBeVisible();
    await expect(history(page)).toContainText('Phản ánh khẩn cần nhanh hơn');
  });

  await test.step('a day off is marked, and what it would move is seen before it is saved', async () => {
    const day = freeWeekday();
    await settings(page, `calendar?day=${day}`);
    const editor = page.locator('admin-day-editor');
    await editor.getByLabel('Tên ngày').fill(`Nghỉ lễ thử ${mark}`);
    await expect(editor.locator('admin-moves-preview .count')).toContainText('phản ánh');
    await save(page, 'Theo thông báo của thành phố');
    await expect(page.locator('#marked-days + ul')).toContainText(`Nghỉ lễ thử ${mark}`);
    await expect(history(page)).toContainText('Theo thông báo của thành phố');
  });

  await test.step('the record shows the whole morning, newest first', async () => {
    await settings(page, 'record');
    const list = page.locator('admin-settings-history, table, ol').first();
    for (const note of ['Theo thông báo của thành phố', 'Phản ánh khẩn cần nhanh hơn', 'Ngắn gọn hơn'])
      await expect(list).toContainText(note);
  });

  await admin.close();
});

/** A weekday some days ahead that nobody has marked yet; another one each minute, so that the journey can run again. */
function freeWeekday(): string {
  const start = 4 + (Math.floor(Date.now() / 60_000) % 20);
  for (let days = start; ; days += 1) {
    const date = cityDate(days);
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !date.endsWith('-01-01')) return date;
  }
}
