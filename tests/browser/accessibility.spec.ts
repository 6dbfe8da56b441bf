import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addresses, faultsOnAll, pageKinds, parts } from './addresses.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds, short: rule, place, and what is wrong there. */
async function faultsOf(page: Page): Promise<string[]> {
  const options = { resultTypes: ['violations' as const], rules: { 'target-size': { enabled: true } } };
  const axe = new AxeBuilder({ page }).options(options).withTags(WCAG_22_AA);
  // There are no frames here; the other mode opens a page of its own for each result.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

test.describe('axe finds nothing', () => {
  for (const [name, part] of parts(addresses)) {
    test(`light, ${name}`, async ({ page }) => {
      expect(await faultsOnAll(page, part, faultsOf)).toEqual([]);
    });
  }

  test('dark, every kind of page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOnAll(page, pageKinds, faultsOf)).toEqual([]);
  });

  test('on a phone, every kind of page', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await faultsOnAll(page, pageKinds, faultsOf)).toEqual([]);
  });
});
