import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched-page.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const columns = (page: Page) => page.locator('[data-compare-table="settlement"] thead th + th');
const blocks = (page: Page, part: string) => page.locator(`[data-compare-part~="${part}"] > section`);
const status = (page: Page) => page.getByRole('status');
const choice = (page: Page) => page.getByLabel('並べる事業');
const addButton = (page: Page) => page.getByRole('button', { name: '並べる' });

async function add(page: Page, id: string): Promise<void> {
  await choice(page).selectOption(id);
  await addButton(page).click();
}

/** The figures that a page shows of 事業費 決算, as year: number. */
async function settlementsOf(page: Page, cells: string): Promise<string[]> {
  return page.locator(cells).evaluateAll((all) =>
    all.flatMap((cell) => {
      const value = cell.querySelector('data.figure')?.getAttribute('value');
      return value ? [`${(cell as HTMLElement).dataset['year']}: ${value}`] : [];
    }),
  );
}

test('two programs stand side by side, with the figures and drawings of their own pages', async ({ page, faults }) => {
  await page.goto('compare/?ids=0087,0088');
  await expect(status(page)).toHaveText('2件を並べています。');
  await expect(columns(page)).toHaveText(['情報化推進事業', '情報通信ネットワーク運営業務']);
  for (const part of ['chips', 'purpose', 'facts', 'cost', 'indicator'])
    await expect(blocks(page, part)).toHaveCount(2);
  await expect(blocks(page, 'facts').nth(1)).toContainText('1億2,457万円');
  const compared = await settlementsOf(page, '[data-compare-table="settlement"] td[data-program="0088"]');
  const drawing = (await blocks(page, 'cost').nth(1).locator('svg desc').textContent())!;
  await page.goto('programs/0088/');
  const own = await settlementsOf(page, 'td[data-item="operating_cost"][data-measure="settlement"]');
  expect(compared.length).toBeGreaterThan(3);
  expect(compared).toEqual(own);
  expect(await page.locator('[data-compare="cost"] svg desc').textContent()).toBe(drawing);
  expect(faults).toEqual([]);
});

test('every id is there once, and what refers to one finds it', async ({ page }) => {
  await page.goto('compare/?ids=0087,0088,0089,0072');
  await expect(columns(page)).toHaveCount(4);
  const faults = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const named = [...document.querySelectorAll('[aria-labelledby]')].flatMap((each) =>
      each.getAttribute('aria-labelledby')!.split(' '),
    );
    const filled = [...document.querySelectorAll('[fill^="url(#"]')].map((each) =>
      each.getAttribute('fill')!.slice(5, -1),
    );
    return [...twice, ...[...named, ...filled].filter((id) => !ids.includes(id))];
  });
  expect(faults).toEqual([]);
});

test('a program without figures says so in every place', async ({ page }) => {
  await page.goto('compare/?ids=0088,0072');
  await expect(blocks(page, 'chips').nth(1)).toContainText('方向性：記載なし');
  await expect(blocks(page, 'facts').nth(1)).toContainText('費用と指標の数値がありません');
  await expect(blocks(page, 'cost').nth(1)).toContainText('事業費の数値はありません');
  await expect(page.locator('td[data-program="0072"][data-year="2024"]').first()).toHaveText('記載なし');
});

test('programs without any figures have no empty table', async ({ page }) => {
  await page.goto('compare/?ids=0072');
  await expect(blocks(page, 'chips')).toHaveCount(1);
  await expect(page.locator('[data-compare-figures]')).toBeHidden();
});

test('bars of a table share one scale: as long as their figures, in columns of one width', async ({ page }) => {
  await page.goto('compare/?ids=0087,0088,0089,0072');
  await expect(columns(page)).toHaveCount(4);
  const bars = await page.locator('[data-compare-table="settlement"] td:has(.cell-bar)').evaluateAll((cells) =>
    cells.map((cell) => {
      const width = cell.querySelector('rect')!.getBoundingClientRect().width;
      return width / Number(cell.querySelector('data')!.getAttribute('value'));
    }),
  );
  expect(bars.length).toBeGreaterThan(10);
  for (const each of bars) expect(each / bars[0]!).toBeCloseTo(1, 1);
});

test('adding and removing changes the address, the title and the words; the back button goes back', async ({
  page,
}) => {
  await page.goto('compare/');
  await expect(status(page)).toHaveText('まだ事業を並べていません。');
  await add(page, '0088');
  await expect(status(page)).toHaveText(/「情報通信ネットワーク運営業務」を加えました。/);
  await add(page, '0087');
  await expect(page).toHaveURL(/compare\/\?ids=0088,0087$/);
  await expect(page).toHaveTitle(/^情報通信ネットワーク運営業務と情報化推進事業 \| 事業を比べる/);
  await expect(columns(page)).toHaveCount(2);
  await page.getByRole('button', { name: '「情報通信ネットワーク運営業務」を外す' }).click();
  await expect(page).toHaveURL(/\?ids=0087$/);
  await expect(choice(page)).toBeFocused();
  await expect(columns(page)).toHaveText(['情報化推進事業']);
  await page.goBack();
  await expect(columns(page)).toHaveText(['情報通信ネットワーク運営業務', '情報化推進事業']);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('[data-compare-results]')).toBeHidden();
  await expect(page).toHaveTitle(/^事業を比べる/);
});

test('a program that stands there already cannot be chosen again', async ({ page }) => {
  await page.goto('compare/?ids=0087');
  await expect(columns(page)).toHaveCount(1);
  await expect(page.locator('option[value="0087"]')).toBeDisabled();
  await expect(page.locator('option[value="0088"]')).toBeEnabled();
});

test('a fifth is refused in words, and nothing changes', async ({ page }) => {
  await page.goto('compare/?ids=0087,0088,0089,0072');
  await expect(columns(page)).toHaveCount(4);
  await add(page, '0090');
  await expect(status(page)).toContainText('一度に並べられるのは4件までです。');
  await expect(page).toHaveURL(/ids=0087,0088,0089,0072$/);
  await expect(columns(page)).toHaveCount(4);
});

test('an address with five shows four and names the fifth; an unknown number is said', async ({ page, faults }) => {
  await page.goto('compare/?ids=0087,0088,9999,0089,0072,0092');
  await expect(columns(page)).toHaveCount(4);
  await expect(status(page)).toContainText('一度に並べられるのは4件までです。「');
  await expect(status(page)).toContainText('事業ID「9999」の事業は、このサイトにありません。');
  expect(faults).toEqual([]);
});

test('markup in the address stays text', async ({ page, faults }) => {
  await page.goto('compare/?ids=%3Cimg%20src%3Dx%3E');
  await expect(status(page)).toContainText('<img');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a program that cannot be loaded is named, the others are shown, and it can be tried again', async ({ page }) => {
  await page.route('**/programs/0088/', (route) => route.abort());
  await page.goto('compare/?ids=0087,0088');
  await expect(status(page)).toContainText('「情報通信ネットワーク運営業務」を読み込めませんでした。');
  await expect(columns(page)).toHaveText(['情報化推進事業']);
  await page.unroute('**/programs/0088/');
  await add(page, '0089');
  await expect(columns(page)).toHaveCount(3);
});

test('the CSV holds what is shown, line for line as costs.csv', async ({ page }) => {
  await page.goto('compare/?ids=0087,0088,0072');
  await expect(columns(page)).toHaveCount(3);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSVで保存/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('compare-0087-0088-0072.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
  const published = (await (await page.request.get('data/costs.csv')).text()).split('\r\n');
  expect(lines[0]).toBe(published[0]);
  const stated = await page
    .locator('[data-compare-table] td')
    .evaluateAll((cells) => cells.filter((cell) => !cell.querySelector('.none')).length);
  expect(lines.length - 2).toBe(stated);
  expect(lines.filter((line) => !published.includes(line))).toEqual([]);
});

test('with the keyboard alone', async ({ page }) => {
  await page.goto('compare/?ids=0087');
  await expect(columns(page)).toHaveCount(1);
  await choice(page).focus();
  await page.keyboard.type('0088');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveCount(2);
  await page.getByRole('button', { name: '「情報化推進事業」を外す' }).focus();
  await page.keyboard.press('Space');
  await expect(columns(page)).toHaveText(['情報通信ネットワーク運営業務']);
});

test('the page of a program leads here', async ({ page }) => {
  await page.goto('programs/0088/');
  await page.getByRole('link', { name: 'ほかの事業と比べる' }).click();
  await expect(columns(page)).toHaveText(['情報通信ネットワーク運営業務']);
});

for (const width of [320, 390]) {
  test(`blocks are stacked and nothing scrolls sideways: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('compare/?ids=0087,0088,0089,0072');
    await expect(columns(page)).toHaveCount(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const lefts = await blocks(page, 'cost').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(1);
  });
}

const states = ['', '?ids=0072', '?ids=0088', '?ids=0087,0088', '?ids=0087,0088,0089,0072,0090,nothing'];
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const state of states) {
      test(`axe: /compare/${state}`, async ({ page }) => {
        await page.goto(`compare/${state}`);
        await expect(status(page)).not.toBeEmpty();
        for (const details of await page.locator('details').all())
          await details.evaluate((each) => each.setAttribute('open', ''));
        const axe = new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } } })
          .withTags(WCAG_22_AA);
        const { violations } = await axe.analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
        ).toEqual([]);
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page explains and leads to the list', async ({ page }) => {
    await page.goto('compare/?ids=0087,0088');
    await expect(page.getByText('JavaScriptが要ります')).toBeVisible();
    await expect(page.locator('main a[href$="/programs/"]')).toBeVisible();
    await expect(choice(page)).toBeHidden();
  });
});
