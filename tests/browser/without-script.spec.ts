import { expect, type Page, test } from '@playwright/test';
import { faultsOnAll, pageKinds, PLAIN_PROGRAM, RICH_PROGRAM } from './addresses.ts';

test.use({ javaScriptEnabled: false });

/** The words of the page that a reader sees. */
const words = async (page: Page) => (await page.locator('main').innerText()).split(/\s+/).join(' ');

for (const address of [RICH_PROGRAM, PLAIN_PROGRAM]) {
  test(`a program page says the same with and without scripts: /${address}`, async ({ page, browser, baseURL }) => {
    await page.goto(address);
    const other = await (await browser.newContext({ baseURL: baseURL! })).newPage();
    await other.goto(address);
    expect(await words(page)).toBe(await words(other));
    await other.context().close();
  });
}

test('drawings and tables of a program are there', async ({ page }) => {
  await page.goto(RICH_PROGRAM);
  for (const drawing of await page.locator('figure svg[role="img"]').all()) {
    expect((await drawing.boundingBox())!.height).toBeGreaterThan(50);
  }
  expect(await page.locator('figure svg[role="img"]').count()).toBeGreaterThan(1);
  await expect(page.getByRole('cell', { name: '124,571' }).first()).toBeVisible();
});

test('the list shows every program, and no control that would do nothing', async ({ page }) => {
  await page.goto('programs/');
  expect(await page.locator('[data-program-list] tbody tr:visible').count()).toBeGreaterThan(40);
  await expect(page.locator('[data-program-filters]')).toBeHidden();
});

test('the search page gives the list of all programs instead', async ({ page }) => {
  expect((await page.goto('search/'))!.ok()).toBe(true);
  const programs = page.locator('main a[href*="/programs/"]:visible');
  expect(await programs.count()).toBeGreaterThan(40);
  for (const name of ['tools', 'facets', 'results', 'failure'])
    await expect(page.locator(`[data-part="${name}"]`)).toBeHidden();
});

test('no page waits for a script', async ({ page }) => {
  const waits = async () => {
    const hasHeading = await page.locator('h1').isVisible();
    const promise = /読み込み中|読み込んでいます|Loading/.exec(await words(page));
    return [...(hasHeading ? [] : ['no h1']), ...(promise ?? [])];
  };
  expect(await faultsOnAll(page, pageKinds, waits)).toEqual([]);
});
