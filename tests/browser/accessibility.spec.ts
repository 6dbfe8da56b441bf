import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addresses, pageKinds } from './addresses.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds, short: rule, place, and what is wrong there. */
async function faultsOf(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).withTags(WCAG_22_AA);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

for (const address of addresses) {
  test(`axe, light: /${decodeURI(address)}`, async ({ page }) => {
    await page.goto(address);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' });
  for (const address of pageKinds) {
    test(`axe, dark: /${decodeURI(address)}`, async ({ page }) => {
      await page.goto(address);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
});
