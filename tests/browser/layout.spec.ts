import { expect, type Page, test } from '@playwright/test';
import { addresses, faultsOnAll, pageKinds, parts } from './addresses.ts';

/** How far the page can be scrolled sideways, in CSS pixels, and what sticks out; nothing where it cannot. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const excess = root.scrollWidth - root.clientWidth;
    if (excess <= 0) return [];
    const outside = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > root.clientWidth + 1 && !each.closest('.table-scroll'),
    );
    const names = outside.slice(0, 5).map((each) => `<${each.localName} class="${each.getAttribute('class') ?? ''}">`);
    return [`${excess} px too wide: ${names.join(' ')}`];
  });
}

for (const [name, part] of parts(addresses, 2)) {
  test(`320 px: no sideways scrolling, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await faultsOnAll(page, part, sideways)).toEqual([]);
  });
}

test('no sideways scrolling on every kind of page', async ({ page }) => {
  expect(await faultsOnAll(page, pageKinds, sideways)).toEqual([]);
});

// WCAG 1.4.12: a reader may widen lines, letters and words.
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

test('no sideways scrolling with wider text spacing', async ({ page }) => {
  const spaced = async (at: Page) => {
    // As a reader's own style sheet: the page's policy forbids a style element.
    await at.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, TEXT_SPACING);
    return sideways(at);
  };
  expect(await faultsOnAll(page, pageKinds, spaced)).toEqual([]);
});
