import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteBase } from '../../scripts/site-address.ts';
import { RICH_PROGRAM } from './addresses.ts';
import { type PlainServer, plainServer } from './plain-server.ts';
import { expect, test } from '@playwright/test';

// dist/ on a server that is not ours and sends no header of ours: the pages, the search and the files are all there is.

// One server for both.
test.describe.configure({ mode: 'default' });
let server: PlainServer;
test.beforeAll(async () => {
  server = await plainServer(resolve('dist'));
});
test.afterAll(() => server.stop());

// Below a base path a plain folder has no place of its own: tests/build/base-path.test.ts walks such a site.
const isAtTheTop = siteBase() === '/';

test('pages, search and downloads work', async ({ page }) => {
  expect(isAtTheTop, 'BASE_PATH').toBe(true);
  const broken: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) broken.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => broken.push(error.message));
  for (const address of ['', RICH_PROGRAM, 'programs/', 'data/', 'compare/?ids=0087,0088']) {
    await page.goto(`${server.origin}/${address}`);
    await expect(page.locator('h1')).toBeVisible();
  }
  await page.goto(`${server.origin}/search/?q=${encodeURIComponent('ネットワーク')}`);
  await expect(page.locator('[data-part="results-list"] > li').first()).toBeVisible();
  expect(broken, server.name).toEqual([]);
});

test('a file comes as the bytes that it has', async ({ page }) => {
  await page.goto(`${server.origin}/${RICH_PROGRAM}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[download][href$=".csv"]').first().click(),
  ]);
  const path = new URL(download.url()).pathname.slice(1);
  expect(readFileSync(await download.path())).toEqual(readFileSync(resolve('dist', path)));
});
