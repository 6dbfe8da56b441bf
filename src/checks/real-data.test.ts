import { describe, expect, test } from 'vitest';
import { ruleWords } from '../i18n/ja/checks.ts';
import { readDataSet } from '../model/read-data.ts';
import { unitOf, UNITS } from '../schema/codes.ts';
import type { Cost } from '../schema/sheet.ts';
import { ALL_CHECKS, checkData, SETUP_CHECKS } from './all-checks.ts';
import { fileNames, readSheetFiles } from './file-names.ts';
import { ruleResults } from './rule-results.ts';

const { data, issues } = readDataSet();
if (!data) throw new Error(JSON.stringify(issues.slice(0, 3)));

/** 千円. A sheet with far more staff than the others pulls the unit costs along: less than this can hide in their tolerance. */
const MISREAD = 20;

function isReportedAmount({ item, status }: Cost): boolean {
  return status === 'reported' && unitOf(item) === UNITS.money;
}

describe('the real data', () => {
  test('has no error', () => {
    const found = [...fileNames(data, readSheetFiles()), ...checkData(data)];
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is really reckoned, and agrees', () => {
    // Ten R2 sheets and eight R6 sheets of three closed years, and the H29 sheets with a whole cost table.
    const fewest = {
      'funding-sum': 30 + 24 + 9,
      'program-cost': 12,
      'head-totals': 45,
      'personnel-unit-cost': 50 + 40 + 12,
    };
    for (const { rule, checked, failed } of ruleResults(data)) {
      expect(failed, rule).toBe(0);
      expect(checked, rule).toBeGreaterThanOrEqual(fewest[rule as keyof typeof fewest]);
    }
  });

  test('a single misread amount is found, unless the form prints nothing to hold it against', () => {
    const copy = structuredClone(data);
    const amounts = copy.programs.flatMap(({ sheets }) =>
      sheets.flatMap((sheet) =>
        sheet.costs.filter(isReportedAmount).map((cost) => ({ cost, name: `${sheet.programId}/${sheet.edition}` })),
      ),
    );
    const unnoticed = amounts.filter(({ cost }) => {
      const before = cost.value!;
      cost.value = before + MISREAD;
      const found = ruleResults(copy).some(({ failed }) => failed > 0);
      cost.value = before;
      return !found;
    });
    expect(amounts.length).toBeGreaterThan(350);
    // Budgets of the R2 and R6 forms have no parts; the H29 sheet of 0088 lost その他特財, so that its funding has no sum.
    const alone = ({ name, cost }: (typeof amounts)[number]) =>
      name === '0088/2018' || (cost.item === 'operating_cost' && cost.measure === 'budget');
    expect(
      unnoticed.filter((each) => !alone(each)).map(({ name, cost }) => `${name} ${cost.item} ${cost.fiscalYear}`),
    ).toEqual([]);
  });
});

test('every rule has its words, and every check its rule once', () => {
  const rules = [...[...SETUP_CHECKS, ...ALL_CHECKS].map(({ rule }) => rule), 'file-names'];
  expect(rules.toSorted()).toEqual(Object.keys(ruleWords).toSorted());
});
