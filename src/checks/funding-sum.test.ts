import { describe, expect, test } from 'vitest';
import { cost, data, sheet } from '../model/example-data.ts';
import { fundingSum, fundingSums } from './funding-sum.ts';

const issuesOf = (...costs: Parameters<typeof cost>[]) =>
  fundingSum(data([sheet({ costs: costs.map((each) => cost(...each)) })]));

describe('funding-sum', () => {
  test('names the cell, the sum and its parts when they differ', () => {
    const issues = issuesOf(
      ['operating_cost', 'settlement', 2024, 12677],
      ['general_revenue', 'settlement', 2024, 12000],
      ['subsidies_and_bonds', 'settlement', 2024, 600],
      ['other_revenue', 'settlement', 2024, 0],
    );
    expect(issues).toEqual([
      {
        severity: 'error',
        rule: 'funding-sum',
        file: 'data/sheets/0008/2024.json',
        place: '決算額（令和6年度）',
        found: '12,677千円',
        expected: '一般財源 12,000 ＋ 国県支出金・地方債 600 ＋ その他 0 ＝ 12,600千円',
        remedy: expect.stringContaining('財源の各欄'),
      },
    ]);
  });

  test('is content where they agree, a real zero and a negative part too', () => {
    expect(issuesOf(['operating_cost', 'settlement', 2024, 0], ['general_revenue', 'settlement', 2024, 0])).toEqual([]);
    expect(
      issuesOf(
        ['operating_cost', 'settlement', 2024, 90],
        ['general_revenue', 'settlement', 2024, 100],
        ['other_revenue', 'settlement', 2024, -10],
      ),
    ).toEqual([]);
  });

  test('applies to budgets whose funding the form prints', () => {
    const [issue] = issuesOf(['operating_cost', 'budget', 2018, 10], ['local_bonds', 'budget', 2018, 9]);
    expect(issue).toMatchObject({ place: '予算額（平成30年度）', expected: '地方債 9 ＝ 9千円' });
  });

  test('cannot be applied where a part is missing or doubtful, or there is no funding', () => {
    const broken = ['operating_cost', 'settlement', 2024, 10] as const;
    expect(
      issuesOf([...broken], ['general_revenue', 'settlement', 2024, 9], ['other_revenue', 'settlement', 2024, null]),
    ).toEqual([]);
    expect(issuesOf([...broken], ['general_revenue', 'settlement', 2024, 9, 'suspect'])).toEqual([]);
    expect(
      issuesOf(['operating_cost', 'settlement', 2025, null, 'not_yet'], ['general_revenue', 'settlement', 2025, 5]),
    ).toEqual([]);
    expect(issuesOf([...broken])).toEqual([]);
    expect(
      issuesOf([...broken], ['general_revenue', 'settlement', 2023, 9], ['general_revenue', 'budget', 2024, 9]),
    ).toEqual([]);
  });

  test('counts what it could reckon', () => {
    const costs = [
      cost('operating_cost', 'settlement', 2024, 10),
      cost('general_revenue', 'settlement', 2024, 10),
      cost('operating_cost', 'budget', 2024, 12),
    ];
    expect(fundingSums(data([sheet({ costs })]))).toHaveLength(1);
  });
});
