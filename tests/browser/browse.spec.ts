import { readFileSync } from 'node:fs';
import { expect, test } from './watched-page.ts';
import { addresses } from './addresses.ts';

const rows = '[data-program-list] tbody tr:visible';

test('every choice of a filter says how many programs it leaves, and leaves as many', async ({ page, faults }) => {
  await page.goto('programs/');
  const all = await page.locator(rows).count();
  for (const name of ['department', 'direction', 'sdgs', 'category', 'figures']) {
    const select = page.locator(`[data-program-filters] [name="${name}"]`);
    const option = select.locator('option').nth(1);
    const count = Number(/（(\d+)）$/.exec(await option.innerText())![1]);
    await select.selectOption((await option.getAttribute('value'))!);
    await expect(page.locator(rows)).toHaveCount(count);
    await page.locator('[data-program-filters] [type="reset"]').click();
    await expect(page.locator(rows)).toHaveCount(all);
  }
  expect(faults).toEqual([]);
});

test('a choice can be taken back with the back button', async ({ page }) => {
  await page.goto('programs/');
  const all = await page.locator(rows).count();
  await page.locator('[name="figures"]').selectOption('with');
  await expect(page).toHaveURL(/figures=with/);
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(all);
  await expect(page.locator('[name="figures"]')).toHaveValue('');
});

test('an address with a choice that is no longer offered shows everything', async ({ page }) => {
  await page.goto('programs/');
  const all = await page.locator(rows).count();
  await page.goto('programs/?department=%E3%81%AA%E3%81%84%E8%AA%B2&sort=nothing');
  await expect(page.locator(rows)).toHaveCount(all);
});

test('the button of the filters leads to the list', async ({ page }) => {
  await page.goto('programs/');
  await page.locator('[data-program-filters] [name="q"]').fill('0088');
  await page.keyboard.press('Enter');
  await expect(page.locator('.table-scroll')).toBeFocused();
});

test('the CSV of what is shown has the columns of programs.csv, and the rows of the list in their order', async ({
  page,
}) => {
  await page.goto('programs/?figures=with&sort=settlement&order=desc');
  const ids = await page.locator(rows).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['id']));
  const download = page.waitForEvent('download');
  await page.locator('[data-csv]').click();
  const lines = readFileSync((await (await download).path())!, 'utf8').split('\r\n');
  expect(lines[0]).toBe(readFileSync('dist/data/programs.csv', 'utf8').split('\r\n')[0]);
  expect(lines.slice(1, -1).map((line) => line.split(',')[2])).toEqual(ids);
});

test('when the CSV cannot be had, the page says so', async ({ page }) => {
  await page.goto('programs/');
  await page.route('**/data/programs.csv', (route) => route.abort());
  await page.locator('[data-csv]').click();
  await expect(page.getByRole('status')).toContainText('CSVを読み込めませんでした');
});

test('the figures of a 課 are two clicks away from home', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('main')
    .getByRole('link', { name: /情報政策課$/ })
    .click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '数値のCSV' }).click();
  const csv = readFileSync((await (await download).path())!, 'utf8');
  expect(csv).toContain('事業費,決算,2024,124571,千円');
});

test('a year leads to what its sheet says on the page of a program', async ({ page }) => {
  await page.goto('years/2020/');
  await page.locator('.programs th a').first().click();
  await expect(page).toHaveURL(/#sheet-2020$/);
  await expect(page.locator('#sheet-2020')).toBeInViewport();
});

test('every grouping has pages', () => {
  for (const facet of ['sdgs', 'strategy', 'pledge', 'direction', 'category']) {
    expect(addresses.some((address) => address.startsWith(`browse/${facet}/`))).toBe(true);
  }
});
