import { expect, test } from './watched-page.ts';

test.beforeEach(({ page }) => page.goto('charts/'));

test('every example has its case in words, its drawing and, for a chart, its sentence', async ({ page, faults }) => {
  const examples = page.locator('.gallery > figure');
  expect(await examples.count()).toBeGreaterThan(30);
  for (const example of await examples.all()) {
    await expect(example.locator('figcaption b')).not.toBeEmpty();
    await expect(example.getByRole('img')).toBeVisible();
  }
  for (const kind of ['cost-trend', 'staffing', 'indicator-plot']) {
    const count = await page.locator(`.gallery > figure[id^="${kind}-"]`).count();
    await expect(page.locator(`.gallery > figure[id^="${kind}-"] .message`)).toHaveCount(count);
  }
  expect(faults).toEqual([]);
});

test('the table of contents leads to every section', async ({ page }) => {
  const links = await page.locator('nav.toc a').evaluateAll((all) => all.map((each) => each.getAttribute('href')!));
  const sections = await page.locator('main section h2').evaluateAll((all) => all.map((each) => `#${each.id}`));
  expect(links).toEqual(sections);
});

test('no id is there twice', async ({ page }) => {
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
});

for (const width of [360, 768, 1280]) {
  test(`charts are wide enough to be read: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const widths = await page
      .locator('.gallery > figure > div:not(.small) svg')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    // 12 units of 360: letters of 10 px and more.
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(300);
  });
}
