import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/test/find-browser.ts';
import { siteBase } from './scripts/site-address.ts';

const PORT = 4399;
const asRoot = process.getuid?.() === 0;
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu'];

// The tests look at dist through the project's own server, so that the headers of public/_headers hold.
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  workers: 2,
  reporter: [['line'], ['json', { outputFile: 'reports/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}${siteBase()}`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: {
      ...(findBrowser() ? { executablePath: findBrowser()! } : {}),
      args: [...quiet, ...(asRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      // What depends on the width; the rest is the same on every screen.
      testMatch: /(layout|list|search)\.spec\.ts/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/start.ts --no-build --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}${siteBase()}`,
    reuseExistingServer: false,
  },
});
