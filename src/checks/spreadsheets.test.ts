import { describe, expect, test } from 'vitest';
import { cost, data, figure, indicator, sheet, total } from '../model/example-data.ts';
import type { Cost, Sheet } from '../schema/sheet.ts';
import { checkData } from './all-checks.ts';
import { ruleResults } from './rule-results.ts';

// A city's own spreadsheet follows the city's own rules: what does not fit is never a stop.

const table = data([]).documents.get('r6')!;
const documents = new Map([['r6', { ...table, kind: 'cells' as const }]]);
const found = (rest: Partial<Sheet>) => checkData(data([sheet(rest)], { documents }));
const inCell = (each: Cost, cell: string): Cost => ({ ...each, cell });

describe('figures of a spreadsheet', () => {
  test('a sum that does not add up is a warning that names the cells', () => {
    const costs = [
      inCell(cost('operating_cost', 'settlement', 2024, 100), '1-D5'),
      inCell(cost('general_revenue', 'settlement', 2024, 60), '1-E5'),
      inCell(cost('other_revenue', 'settlement', 2024, 30), '2-F7'),
    ];
    expect(found({ costs })).toMatchObject([
      {
        severity: 'warning',
        rule: 'funding-sum',
        place: '決算額（令和6年度）、1枚目のシートのセル D5・1枚目のシートのセル E5・2枚目のシートのセル F7',
        expected: '一般財源 60 ＋ その他 30 ＝ 90千円',
      },
    ]);
  });

  test('where most sums disagree, a part is missing: one warning for the table, and nothing is counted', () => {
    const partly = (number: number) =>
      sheet({
        programId: `p${number}`,
        name: `事業${number}`,
        costs: [
          cost('operating_cost', 'settlement', 2024, 100),
          cost('general_revenue', 'settlement', 2024, number < 12 ? 60 : 100),
        ],
      });
    const all = data(
      Array.from({ length: 15 }, (_, number) => partly(number)),
      { documents },
    );
    expect(checkData(all)).toMatchObject([
      {
        severity: 'warning',
        rule: 'funding-sum',
        place: '「R6マネジメントシート」の表の決算額',
        found: '計算した15か所のうち、12か所が合いません',
        expected: expect.stringContaining('一般財源 60 ＝ 60千円'),
      },
    ]);
    expect(ruleResults(all).find(({ rule }) => rule === 'funding-sum')).toMatchObject({ checked: 0, failed: 0 });
  });

  test('a total and a negative cost are warnings too', () => {
    const costs = [cost('operating_cost', 'settlement', 2024, -5), cost('personnel_cost', 'settlement', 2024, 1)];
    const issues = found({ costs, totals: [total('program_cost', 'settlement', 2024, 7)] });
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['program-cost', 'warning'],
      ['negative-cost', 'warning'],
    ]);
  });

  test('a year may be left out, and the rows may have years of their own', () => {
    const costs = [
      cost('operating_cost', 'settlement', 2022, 1),
      cost('operating_cost', 'settlement', 2024, 1),
      cost('general_revenue', 'settlement', 2024, 1),
    ];
    expect(found({ costs })).toEqual([]);
    const twice = [cost('operating_cost', 'settlement', 2024, 1), cost('operating_cost', 'settlement', 2024, 1)];
    expect(found({ costs: twice })).toMatchObject([{ rule: 'years-in-order', severity: 'error' }]);
  });

  test('personnel cost is reckoned as the city likes', () => {
    const sheets = [1, 2, 3, 4].map((number) => {
      const costs = [
        cost('personnel_cost', 'settlement', 2024, 1000 * number * number),
        cost('staff_share', 'settlement', 2024, number),
        cost('overtime_hours', 'settlement', 2024, 10 * number),
      ];
      return sheet({ programId: `000${number}`, name: `事業${number}`, costs });
    });
    expect(checkData(data(sheets, { documents }))).toEqual([]);
    expect(checkData(data(sheets)).map(({ rule }) => rule)).toContain('personnel-unit-cost');
  });

  test('every department has its 庶務事務; twice in one department is worth a look', () => {
    const named = (programId: string, section: string) =>
      sheet({ programId, name: '庶務事務', department: { bureau: '', section, unit: null } });
    expect(checkData(data([named('a1', '総務課'), named('b1', '税務課')], { documents }))).toEqual([]);
    expect(checkData(data([named('a1', '総務課'), named('a2', '総務課')], { documents }))).toMatchObject([
      { rule: 'duplicate-programs', severity: 'warning', found: '「庶務事務（総務課）」が2回' },
    ]);
  });

  test('zeros are what the mapping says they are: a note, not a question', () => {
    const zeros = indicator([0, 5], [0, 4]);
    expect(zeros.targets[0]).toEqual(figure(2021, 0));
    expect(found({ indicators: [zeros] })).toMatchObject([{ rule: 'zero-indicator', severity: 'note' }]);
  });
});

test('a city without sheets is told what comes next', () => {
  expect(checkData(data([]))).toMatchObject([
    {
      severity: 'error',
      rule: 'some-sheets',
      found: 'シートがまだありません',
      remedy: expect.stringContaining('npm run import'),
    },
  ]);
});
