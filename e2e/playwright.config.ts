import { defineConfig } from '@playwright/test';
import { chromium } from './support/chromium.js';

/** Browser journeys through both apps on one running platform; `npm run e2e -w @smarthp/e2e`. */
export default defineConfig({
  testDir: '.',
  testMatch: ['trouble/**/*.e2e.ts', 'journeys/**/*.e2e.ts', 'tour/**/*.e2e.ts'],
  outputDir: 'out/results',
  globalSetup: './support/start-platform.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'out/results.json' }]],
  use: {
    baseURL: process.env['E2E_URL'] ?? 'http://localhost:4600',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    actionTimeout: 15_000,
    // No film and no moving parts: a machine without a graphics card draws every frame by hand.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
