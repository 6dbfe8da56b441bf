import { expect, type Page, test } from '@playwright/test';
import { addresses, pageKinds } from './addresses.ts';

/** How far the page can be scrolled sideways, in CSS pixels, and what sticks out. */
async function sideways(page: Page): Promise<{ excess: number; widest: string[] }> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const excess = root.scrollWidth - root.clientWidth;
    const scrolls = (element: Element) => element.closest('.table-scroll') !== null;
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(element),
    );
    const names = outside.slice(0, 5).map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    return { excess, widest: excess > 0 ? names : [] };
  });
}

test.describe('320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const address of addresses) {
    test(`no sideways scrolling: /${decodeURI(address)}`, async ({ page }) => {
      await page.goto(address);
      expect(await sideways(page)).toEqual({ excess: 0, widest: [] });
    });
  }
});

// WCAG 1.4.12: a reader may widen lines, letters and words.
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

for (const address of pageKinds) {
  test(`wider text spacing: /${decodeURI(address)}`, async ({ page }) => {
    await page.goto(address);
    // The browser's own style sheet, as a reader would set it: the page's policy forbids a style element.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, TEXT_SPACING);
    expect(await sideways(page)).toEqual({ excess: 0, widest: [] });
  });
}
