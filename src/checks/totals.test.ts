import { describe, expect, test } from 'vitest';
import { cost, data, sheet, total } from '../model/example-data.ts';
import { headTotals } from './head-totals.ts';
import { programCost } from './program-cost.ts';

const costs = [cost('operating_cost', 'settlement', 2017, 31149), cost('personnel_cost', 'settlement', 2017, 18793)];

describe('program-cost', () => {
  test('事業コスト is 事業費 and 人件費', () => {
    expect(programCost(data([sheet({ costs, totals: [total('program_cost', 'settlement', 2017, 49942)] })]))).toEqual(
      [],
    );
    expect(
      programCost(data([sheet({ costs, totals: [total('program_cost', 'settlement', 2017, 49943)] })])),
    ).toMatchObject([
      {
        severity: 'error',
        place: '事業コスト(A+B)（平成29年度）',
        found: '49,943千円',
        expected: '事業費 31,149 ＋ 人件費 18,793 ＝ 49,942千円',
      },
    ]);
  });

  test('says nothing where a part is unreadable, of another year or of the budget', () => {
    const totals = [
      total('program_cost', 'settlement', 2017, 1),
      total('program_cost', 'budget', 2017, 1),
      total('program_cost', 'settlement', 2016, 1),
    ];
    const lost = [cost('operating_cost', 'settlement', 2017, 31149), cost('personnel_cost', 'settlement', 2017, null)];
    expect(programCost(data([sheet({ costs: lost, totals })]))).toEqual([]);
  });
});

describe('head-totals', () => {
  test.each([
    ['head_operating_cost', 31149, 'settlement', []],
    ['head_personnel_cost', 18793, 'settlement', []],
    ['head_program_cost', 49942, 'settlement', []],
    ['head_operating_cost', 31148, 'settlement', ['総事業費（平成29年度）']],
    ['head_personnel_cost', 0, 'settlement', ['総人件費（平成29年度）']],
    ['head_program_cost', 31149, 'settlement', ['総事業コスト（平成29年度）']],
    ['head_operating_cost', 1, 'budget', []],
  ] as const)('%s of %i in the %s', (item, value, measure, places) => {
    const issues = headTotals(data([sheet({ costs, totals: [total(item, measure, 2017, value)] })]));
    expect(issues.map(({ place }) => place)).toEqual(places);
  });
});
