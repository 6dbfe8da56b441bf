import { describe, expect, test } from 'vitest';
import { cost, data, sheet } from '../model/example-data.ts';
import { ALL_CHECKS } from './all-checks.ts';
import { findingsByRule } from './findings-by-rule.ts';
import { sheetAgreement } from './sheet-agreement.ts';

const settlement = (fiscalYear: number, value: number | null) =>
  cost('operating_cost', 'settlement', fiscalYear, value);

describe('agreement of sheets', () => {
  const older = sheet({ edition: 2020, costs: [settlement(2019, 5), settlement(2020, 6), settlement(2021, null)] });

  test('counts the cells that two sheets state, and those that they state differently', () => {
    const newer = sheet({ edition: 2024, costs: [settlement(2019, 5), settlement(2020, 7), settlement(2021, 8)] });
    expect(sheetAgreement(data([older, newer]))).toEqual({ compared: 2, revised: 1 });
  });

  test('a blank is no other number', () => {
    const newer = sheet({ edition: 2024, costs: [settlement(2019, null), settlement(2020, 6)] });
    expect(sheetAgreement(data([older, newer]))).toEqual({ compared: 1, revised: 0 });
  });
});

describe('findings by rule', () => {
  test('lists every rule, with the findings of each and their sheets', () => {
    const budget = cost('operating_cost', 'budget', 2020, 5);
    const found = findingsByRule(data([sheet({ edition: 2020, costs: [budget, settlement(2020, 9)] })]));
    expect(found.map(({ rule }) => rule)).toEqual(ALL_CHECKS.map(({ rule }) => rule));
    const over = found.find(({ rule }) => rule === 'over-budget')!;
    expect(over.title).toContain('予算額を超えた決算額');
    expect(over.issues.map((issue) => issue.sheet)).toEqual([
      { programId: expect.stringMatching(/^\d{4}$/), edition: 2020 },
    ]);
  });

  test('a finding about no sheet has none', () => {
    const wrong = data([sheet()]);
    wrong.site = { ...wrong.site, municipalityCode: '082200' };
    const found = findingsByRule(wrong).find(({ rule }) => rule === 'municipality-code')!;
    expect(found.issues.map((issue) => issue.sheet)).toEqual([null]);
  });
});
