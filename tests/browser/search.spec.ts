import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe-faults.ts';
import { expect, test } from './watched-page.ts';

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const results = (page: Page) => part(page, 'results-list').locator(':scope > li');

async function ask(page: Page, words: string): Promise<void> {
  await page.goto('search/');
  await part(page, 'input').fill(words);
  await part(page, 'input').press('Enter');
}

/** How many programs hold the word in any text of their own JSON: counted without the search. */
function programsWith(word: string): number {
  const files = readdirSync('dist/programs').filter((file) => file.endsWith('.json'));
  return files.filter((file) => readFileSync(`dist/programs/${file}`, 'utf8').normalize('NFKC').includes(word)).length;
}

test('finds a word of the city, says how many, and leads to the page', async ({ page, faults }) => {
  await ask(page, 'ネットワーク');
  await expect(results(page).first()).toBeVisible();
  await expect(part(page, 'status')).toContainText('件');
  await expect(page).toHaveURL(/q=/);
  const names = await results(page).locator('a').allInnerTexts();
  expect(names.join().replace(/\s/g, '')).toContain('情報通信ネットワーク運営業務');
  expect(await results(page).count()).toBeLessThanOrEqual(programsWith('ネットワーク'));
  await results(page).locator('a').first().click();
  await expect(page.locator('h1')).not.toHaveText('検索');
  expect(faults).toEqual([]);
});

test('says that nothing was found, and helps on', async ({ page, faults }) => {
  await ask(page, 'ぬるぽ検索不能語');
  await expect(part(page, 'status')).toContainText('「ぬるぽ検索不能語」を含む事業はありません');
  await expect(results(page)).toHaveCount(0);
  await expect(part(page, 'help').locator('a').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('an address with a question answers it', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('ネットワーク')}`);
  await expect(results(page).first()).toBeVisible();
  await expect(part(page, 'input')).toHaveValue('ネットワーク');
});

test('a question with markup in it is shown as words', async ({ page, faults }) => {
  const words = '<img src=x onerror=alert(1)>';
  await ask(page, words);
  await expect(part(page, 'status')).toContainText('ありません');
  expect(await page.locator('img[onerror]').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('the search box of every page leads to the answer', async ({ page }) => {
  await page.goto('data/');
  await page.locator('header input[name="q"]').fill('ネットワーク');
  await page.locator('header input[name="q"]').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(results(page).first()).toBeVisible();
});

test('an index that cannot be had is said, not shown as nothing found, and can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`search/?q=${encodeURIComponent('ネットワーク')}`);
  await expect(part(page, 'failure')).toBeVisible();
  await expect(part(page, 'status')).not.toContainText('ありません');
  expect(await page.locator('main a[href*="/programs/"]:visible').count()).toBeGreaterThan(40);
  expect(await faultsOf(page)).toEqual([]);
  await page.unroute('**/pagefind/**');
  await part(page, 'retry').click();
  await expect(results(page).first()).toBeVisible();
  await expect(part(page, 'failure')).toBeHidden();
});
