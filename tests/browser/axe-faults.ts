import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds, short: rule, place, and what is wrong there. */
export async function faultsOf(page: Page): Promise<string[]> {
  const options = { resultTypes: ['violations' as const], rules: { 'target-size': { enabled: true } } };
  const axe = new AxeBuilder({ page }).options(options).withTags(WCAG_22_AA);
  // There are no frames here; the other mode opens a page of its own for each result.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
