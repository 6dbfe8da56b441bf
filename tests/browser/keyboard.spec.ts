import { expect, type Page, test } from '@playwright/test';
import { RICH_PROGRAM } from './addresses.ts';

test('the first stop is a visible link that skips to the content', async ({ page }) => {
  await page.goto(RICH_PROGRAM);
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip');
  await expect(skip).toBeFocused();
  const box = (await skip.boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.height).toBeGreaterThan(20);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

/** Name and outline of what has the focus; null for the page itself. */
async function focused(page: Page): Promise<{ name: string; outline: number; visible: boolean } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const outline = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
    return { name: element.outerHTML.slice(0, 80), outline, visible: width > 0 && height > 0 };
  });
}

for (const address of ['', 'programs/', 'search/', 'data/', RICH_PROGRAM]) {
  test(`every stop of the keyboard can be seen: /${address}`, async ({ page }) => {
    expect((await page.goto(address))!.ok()).toBe(true);
    const unseen: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (!at) break;
      if (at.outline < 2 || !at.visible) unseen.push(at.name);
    }
    expect(unseen).toEqual([]);
  });
}
