import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

export const STAFF_PASSWORD = 'SmartHP@2026';

/** The console as a person at a desk uses it. */
export class Console {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {}

  static async open(browser: Browser, username: string | undefined, options: object = {}): Promise<Console> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const console_ = new Console(await context.newPage(), context);
    if (username) await console_.signIn(username);
    return console_;
  }

  private async signIn(username: string): Promise<void> {
    await this.page.goto('/admin/');
    await this.page.locator('[data-act="sign-in"]').click();
    await this.page.locator('#username').fill(username);
    await this.page.locator('#password').fill(STAFF_PASSWORD);
    await this.page.locator('#sign-in').click();
    await expect(this.page.locator('admin-top-bar')).toBeVisible(); // on a narrow screen the menu is folded away
  }

  async openView(view: string): Promise<void> {
    await this.page.goto(`/admin/reports?view=${view}`);
  }

  /** Goes to a case by its code, as from anywhere in the console: Ctrl K, the code, and the line that has it. */
  async openCase(code: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    const palette = this.page.locator('admin-command-palette');
    await palette.getByRole('combobox').fill(code);
    await expect(async () => {
      // The line is drawn anew when the search has answered; a press in that moment goes nowhere.
      if (await palette.isVisible())
        await palette.getByRole('option').filter({ hasText: code }).last().click({ timeout: 3_000 });
      await expect(this.page.locator('admin-case-header')).toContainText(code, { timeout: 5_000 });
    }).toPass({ timeout: 30_000 });
  }

  /** Opens an act of the case from its button, or from the menu of further acts. */
  async startAct(id: string): Promise<void> {
    const button = this.page.locator(`admin-case-header [data-act="${id}"]`);
    const more = this.page.locator('admin-case-header .more');
    await expect(button.or(more).first()).toBeVisible();
    if (!(await button.isVisible())) await more.click();
    await this.page.locator(`[data-act="${id}"]`).last().click();
    await expect(this.page.getByRole('dialog')).toBeVisible();
  }

  /** Sends the open dialog and waits until it is gone. */
  async finishAct(): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.locator('button[type="submit"]').click();
    await expect(dialog).toBeHidden();
  }

  async act(id: string): Promise<void> {
    await this.startAct(id);
    await this.finishAct();
  }

  /** Sends the case to the unit the rules propose, once the proposal stands in the box. */
  async assignAsProposed(unit: RegExp): Promise<void> {
    await this.startAct('assign');
    await expect(
      this.page.getByRole('dialog').locator('input').and(this.page.getByLabel('Đơn vị chủ trì')),
    ).toHaveValue(unit);
    await this.finishAct();
  }

  async pickUnit(label: string | RegExp, name: string): Promise<void> {
    const box = this.page.getByRole('dialog').locator('input').and(this.page.getByLabel(label));
    await box.fill(name);
    await this.page
      .getByRole('option', { name: new RegExp(name, 'i') })
      .first()
      .click();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
