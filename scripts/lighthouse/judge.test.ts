import { describe, expect, test } from 'vitest';
import { LEAST_SCORES, MOST } from './budgets.ts';
import { judge, type LighthouseResult } from './judge.ts';

const result = (score: number, factor: number): LighthouseResult => ({
  categories: Object.fromEntries(Object.keys(LEAST_SCORES).map((name) => [name, { score }])),
  audits: Object.fromEntries(Object.entries(MOST).map(([name, { most }]) => [name, { numericValue: most * factor }])),
});

describe('judge', () => {
  test('all budgets kept', () => {
    expect(judge('programs/', result(1, 1)).faults).toEqual([]);
  });

  test('a broken budget names page, budget and by how much', () => {
    const { faults } = judge('programs/', result(0.89, 1.5));
    expect(faults).toContainEqual(expect.stringMatching(/^\/programs\/: accessibility 89点、100点以上.*11点不足/));
    expect(faults).toContainEqual('/programs/: LCP 3750ms、2500ms以下のはずです（1250ms超過）');
    expect(faults).toHaveLength(Object.keys(LEAST_SCORES).length + Object.keys(MOST).length);
  });

  test('a figure that is missing is broken too', () => {
    expect(judge('', { categories: {}, audits: {} }).faults.length).toBeGreaterThan(4);
  });
});
