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

/** Pages whose scripts add to them, and what is there when they are done. */
const FILLED_BY_SCRIPT = {
  'programs/': '[data-program-filters]',
  'compare/?ids=0087,0088': '[data-compare-results] figure >> nth=0',
  'search/?q=RPA': '[data-part="results-list"] > li >> nth=0',
};

// 0.1 is the limit of "good" of the Core Web Vitals.
for (const [address, filled] of Object.entries(FILLED_BY_SCRIPT)) {
  test(`nothing jumps while the page opens: /${address}`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await expect(page.locator(filled)).toBeVisible();
    // A shift is reported after the frame that made it.
    const frame = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    for (const wait of [frame, frame]) await wait();
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.1);
  });
}
