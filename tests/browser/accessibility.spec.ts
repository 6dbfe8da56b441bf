import { expect, test } from '@playwright/test';
import { addresses, faultsOnAll, pageKinds, parts } from './addresses.ts';
import { faultsOf } from './axe-faults.ts';

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
