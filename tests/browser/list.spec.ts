import { expect, test } from './watched-page.ts';

test.beforeEach(({ page }) => page.goto('programs/'));

const rows = '[data-program-list] tbody tr:visible';

test('sorts by an amount, largest first, and back; programs without one stay last', async ({ page, faults }) => {
  const amounts = () =>
    page.locator(rows).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['settlement'] ?? ''));
  const isFalling = (values: string[]) => {
    const known = values.filter((value) => value !== '').map(Number);
    return known.length > 5 && known.every((value, index) => index === 0 || value <= known[index - 1]!);
  };
  const button = page.locator('th[data-sort="settlement"] button');
  await button.click();
  await expect(page.locator('th[data-sort="settlement"]')).toHaveAttribute('aria-sort', 'descending');
  const falling = await amounts();
  expect(isFalling(falling)).toBe(true);
  await button.click();
  const rising = await amounts();
  expect(isFalling(rising.filter((value) => value !== '').reverse())).toBe(true);
  for (const order of [falling, rising]) expect(order.at(-1)).toBe('');
  expect(faults).toEqual([]);
});

test('filters by words, says how many are left, and keeps that in the address', async ({ page }) => {
  const all = await page.locator(rows).count();
  await page.locator('[data-program-filters] [name="q"]').fill('ネットワーク');
  await expect(page.locator(rows)).not.toHaveCount(all);
  const names = await page.locator(`${rows} th`).allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  expect(names.every((name) => name.includes('ネットワーク'))).toBe(true);
  await expect(page.getByRole('status')).toContainText(String(names.length));
  await page.reload();
  await expect(page.locator(rows)).toHaveCount(names.length);
});

test('the reset button brings all programs back', async ({ page }) => {
  const all = await page.locator(rows).count();
  await page.locator('[data-program-filters] [name="figures"]').selectOption('with');
  await expect(page.locator(rows)).not.toHaveCount(all);
  await page.locator('[data-program-filters] [type="reset"]').click();
  await expect(page.locator(rows)).toHaveCount(all);
});

test('a name leads to the page of its program', async ({ page }) => {
  const link = page.locator(`${rows} th a`).first();
  const name = (await link.innerText()).replace(/\s/g, '');
  await link.click();
  await expect(page.locator('h1')).toContainText(name.slice(0, 4));
});
