import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { CitizenApp } from '../pages/citizen-app.js';
import { Console } from '../pages/console.js';
import { CITIZEN_SCREENS, CONSOLE_SCREENS, type Screen } from './screens.js';

/** How a screen is looked at; each way has its own pictures in out/tour. */
interface Way {
  readonly name: string;
  readonly language: 'vi' | 'en';
  readonly theme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
  /** The same document at another width: the pictures are enough. */
  readonly onlyPictures?: true;
}

const OUT = new URL('../out/tour/', import.meta.url);
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const CITIZEN_WAYS: readonly Way[] = [
  { name: 'phone-vi-light', language: 'vi', theme: 'light', viewport: PHONE },
  { name: 'phone-en-dark', language: 'en', theme: 'dark', viewport: PHONE },
  { name: 'desktop-vi-light', language: 'vi', theme: 'light', viewport: DESKTOP, onlyPictures: true },
];
const CONSOLE_WAYS: readonly Way[] = [
  { name: 'desktop-vi-light', language: 'vi', theme: 'light', viewport: DESKTOP },
  { name: 'desktop-en-dark', language: 'en', theme: 'dark', viewport: DESKTOP },
  {
    name: 'tablet-vi-light',
    language: 'vi',
    theme: 'light',
    viewport: { width: 900, height: 1100 },
    onlyPictures: true,
  },
];

const pictures: { app: string; way: string; name: string; file: string }[] = [];

for (const way of CITIZEN_WAYS) {
  test(`the citizen app, ${way.name}: every screen`, async ({ browser }) => {
    test.setTimeout(480_000);
    await visit('citizen', way, CITIZEN_SCREENS, async (as) => {
      const app = await CitizenApp.open(browser, { viewport: way.viewport, isMobile: way.viewport === PHONE });
      if (as) await app.signIn(as);
      if (as) await app.acceptRights();
      return app;
    });
  });
}

for (const way of CONSOLE_WAYS) {
  test(`the console, ${way.name}: every screen`, async ({ browser }) => {
    test.setTimeout(480_000);
    await visit('console', way, CONSOLE_SCREENS, (as) => Console.open(browser, as, { viewport: way.viewport }));
  });
}

test.afterAll(() => {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(new URL('index.html', OUT), album());
});

type App = { page: Page; close(): Promise<void> };

async function visit(
  app: 'citizen' | 'console',
  way: Way,
  screens: readonly Screen[],
  open: (as: string | undefined) => Promise<App>,
): Promise<void> {
  const folder = new URL(`${app}/${way.name}/`, OUT);
  mkdirSync(folder, { recursive: true });
  for (const who of new Set(screens.map((screen) => screen.as))) {
    const opened = await open(who);
    await dress(opened.page, way);
    for (const screen of screens.filter(({ as }) => as === who)) {
      await show(opened.page, screen);
      const file = new URL(`${screen.name}.png`, folder);
      await opened.page.screenshot({ path: file.pathname });
      pictures.push({ app, way: way.name, name: screen.name, file: `${app}/${way.name}/${screen.name}.png` });
      if (way.onlyPictures) continue;
      const { violations } = await new AxeBuilder({ page: opened.page })
        .withTags(RULES)
        .exclude('.maplibregl-map')
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
      expect.soft(found, `${app} ${way.name} ${screen.name}`).toEqual([]);
    }
    await opened.close();
  }
}

/** Language and look as the person has chosen them before. */
async function dress(page: Page, { language, theme }: Way): Promise<void> {
  await page.addInitScript(
    ([lang, look]) => {
      localStorage.setItem('hp.lang', lang ?? 'vi');
      localStorage.setItem('hp.appearance', JSON.stringify({ theme: look }));
    },
    [language, theme],
  );
}

async function show(page: Page, { path, press }: Screen): Promise<void> {
  await page.goto(path);
  if (press) await page.locator(press).first().click();
  await page.waitForTimeout(300); // the screen has asked for its data
  await expect(page.locator('hp-skeleton:visible')).toHaveCount(0);
  await page.waitForTimeout(500); // photos, the map and the last transition
}

function album(): string {
  const rows = pictures.map(
    ({ app, way, name, file }) =>
      `<figure><img loading="lazy" src="${file}" alt=""><figcaption>${app} · ${way} · ${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Tour</title><style>body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:16px}
figure{margin:0;width:320px}img{width:100%;border:1px solid #ccc}</style>${rows.join('\n')}`;
}
