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
    await page.goto('/reports/new');
    await this.acceptRightsIfAsked();
    await page.locator('[data-test="files"]').setInputFiles(report.photos);
    await page.locator('[data-test="next"]').click();
    await page.locator('[data-test="locate"]').click();
    await expect(page.locator('[data-test="ward"]')).toBeVisible();
    await page.locator('[data-test="next"]').click();
    await page.locator(`[data-code="${report.category}"]`).click();
    if (report.field) await page.getByRole('radio', { name: report.field }).click();
    await page.locator('#report-body').fill(report.body);
    await page.locator('#report-title').fill(report.title);
    await page.locator('[data-test="next"]').click();
    if (report.isPublic) await page.locator('#may-be-public').check();
  }

  /** Sends what was written. @returns its code. */
  async send(): Promise<string> {
    await this.page.locator('[data-test="send"]').click();
    await this.acceptRightsIfAsked();
    const code = this.page.locator('[data-test="code"]');
    await expect(code).toBeVisible({ timeout: 30_000 });
    return (await code.innerText()).trim();
  }

  async acceptRightsIfAsked(): Promise<void> {
    const accept = this.page.locator('[data-test="accept-rights"]');
    const form = this.page.locator('[data-test="files"], [data-test="code"]').first();
    await expect(accept.or(form).first()).toBeAttached();
    if (await accept.isVisible()) await accept.click();
  }

  /** Everything the timeline says, newest first. */
  timeline(): Promise<string> {
    return this.page.locator('hp-timeline').innerText();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
