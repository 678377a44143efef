import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

/** A phone in the hand of a person standing in Lê Chân. */
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  geolocation: { latitude: 20.8462, longitude: 106.6831, accuracy: 8 },
  permissions: ['geolocation'],
};

export interface NewReport {
  readonly photos: { name: string; mimeType: string; buffer: Buffer }[];
  readonly category: string;
  readonly field?: string;
  /** What the person answers to the questions of the field, by their words. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly title: string;
  readonly body: string;
  readonly isPublic: boolean;
}

/** The citizen app as a person uses it. */
export class CitizenApp {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {}

  static async open(browser: Browser, options: object = {}): Promise<CitizenApp> {
    const context = await browser.newContext({ ...PHONE, ...options });
    return new CitizenApp(await context.newPage(), context);
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Signs in at the identity service as one of its personas; comes back to where it was. */
  async signIn(persona: string): Promise<void> {
    await this.page.goto('/account');
    await this.page.getByRole('button', { name: 'Đăng nhập bằng VNeID' }).first().click();
    await this.page.locator(`#persona-${persona}`).click();
    await expect(this.page).toHaveURL(/\/account/);
  }

  /** From the home screen to the last step before sending. */
  async writeReport(report: NewReport): Promise<void> {
    const { page } = this;
    await this.acceptRights();
    await page.goto('/reports/new');
    await this.startAnew();
    await page.locator('[data-test="files"]').setInputFiles(report.photos);
    await page.locator('[data-test="next"]').click();
    await page.locator('[data-test="locate"]').click();
    await this.chooseWard();
    await page.locator('[data-test="next"]').click();
    await page.locator(`[data-code="${report.category}"]`).click();
    if (report.field) await page.getByRole('radio', { name: report.field }).click();
    for (const [question, answer] of Object.entries(report.answers ?? {}))
      await page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true }).click();
    await page.locator('#report-body').fill(report.body);
    await page.locator('#report-title').fill(report.title);
    await page.locator('[data-test="next"]').click();
    await expect(page.locator('[data-test="send"]')).toBeVisible();
    if (report.isPublic) await page.locator('#may-be-public').check();
  }

  /** Near a border the person says which ward it is. */
  private async chooseWard(): Promise<void> {
    const ward = this.page.locator('[data-test="ward"]');
    const choice = this.page.getByRole('radio', { name: 'Phường Lê Chân' });
    await expect(ward.or(choice).first()).toBeVisible();
    if (await choice.isVisible()) await choice.click();
    await expect(ward).toContainText('Lê Chân');
  }

  /** A draft from before may wait; this one is new. */
  private async startAnew(): Promise<void> {
    const startNew = this.page.locator('[data-test="start-new"]');
    const camera = this.page.locator('[data-test="files"]');
    await expect(startNew.or(camera).first()).toBeAttached();
    if (await startNew.isVisible()) await startNew.click();
  }

  /** Sends what was written. @returns its code. */
  async send(): Promise<string> {
    await this.page.locator('[data-test="send"]').click();
    const code = this.page.locator('[data-test="code"]');
    await expect(code).toBeVisible({ timeout: 30_000 });
    return (await code.innerText()).trim();
  }

  /** Reads the rights and duties and accepts them, once for a person. */
  async acceptRights(): Promise<void> {
    await this.page.goto('/rights');
    const accept = this.page.locator('[data-test="accept"]');
    const accepted = this.page.locator('[data-test="accepted"]');
    await expect(accept.or(accepted).first()).toBeVisible();
    if (await accept.isVisible()) await accept.click();
    await expect(accepted.or(this.page.locator('ion-tabs')).first()).toBeVisible();
  }

  /** Everything the timeline says, newest first. */
  timeline(): Promise<string> {
    return this.page.locator('hp-timeline').innerText();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
