import { expect, test } from '@playwright/test';
import { RICH_PROGRAM } from './addresses.ts';

// Terms open by the popover attribute alone.
test.use({ javaScriptEnabled: false });

test('a heading of the cost table explains itself in place, with the keyboard', async ({ page }) => {
  await page.goto(RICH_PROGRAM);
  const table = page.locator('table[data-table="costs"]').first();
  const term = table.getByRole('button', { name: '一般財源', exact: true });
  const note = page.locator('#cost-general_revenue');
  await expect(note).toBeHidden();

  await term.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await expect(note).toContainText('使い道が決められていないお金です。');

  // The note comes next in the order of reading.
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link', { name: '用語集' })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
});

test('the note leads to its term in the glossary', async ({ page }) => {
  await page.goto(RICH_PROGRAM);
  await page.getByRole('button', { name: '決算額', exact: true }).first().click();
  await page.locator('#cost-settlement').getByRole('link').click();
  await expect(page).toHaveURL(/glossary\/#settlement$/);
  await expect(page.locator('#settlement')).toBeInViewport();
});

test('an open note does not leave the window of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(RICH_PROGRAM);
  await page.getByRole('button', { name: '予算額', exact: true }).first().click();
  const box = (await page.locator('#cost-budget').boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
});
