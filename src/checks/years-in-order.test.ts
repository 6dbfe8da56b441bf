import { describe, expect, test } from 'vitest';
import type { Cost } from '../schema/sheet.ts';
import { cost, data, figure, indicator, sheet, total } from '../model/example-data.ts';
import { yearsInOrder } from './years-in-order.ts';

const row = (item: Cost['item'], years: number[]) => years.map((year) => cost(item, 'settlement', year, 1));
const issuesOf = (costs: Cost[]) =>
  yearsInOrder(data([sheet({ costs })])).map(({ place, found, expected }) => [place, found, expected]);

describe('years-in-order', () => {
  test('is content with rows of consecutive years, of different lengths and measures', () => {
    const costs = [
      ...row('operating_cost', [2022, 2023, 2024]),
      ...row('general_revenue', [2022, 2023, 2024]),
      ...row('personnel_cost', [2022]),
    ];
    expect(
      issuesOf([...costs, cost('operating_cost', 'budget', 2022, 1), cost('operating_cost', 'budget', 2023, 1)]),
    ).toEqual([]);
  });

  test.each([
    ['a gap', [2022, 2024], '2022、2024'],
    ['a repeat', [2022, 2022, 2023], '2022、2022、2023'],
    ['a wrong order', [2023, 2022], '2023、2022'],
  ])('finds %s', (_name, years, found) => {
    expect(issuesOf(row('operating_cost', years))).toEqual([['決算額', found, '1年ずつ順に並んだ年度']]);
  });

  test('finds a funding or staffing row that lacks a year of its block', () => {
    expect(issuesOf([...row('operating_cost', [2022, 2023]), ...row('other_revenue', [2022])])).toEqual([
      ['その他', '2022', '決算額と同じ年度（2022、2023）'],
    ]);
    expect(issuesOf([...row('personnel_cost', [2022, 2023]), ...row('staff_share', [2023])])).toEqual([
      ['正職員従事割合', '2023', '人件費と同じ年度（2022、2023）'],
    ]);
  });

  test('looks at totals and indicators too', () => {
    const totals = [total('program_cost', 'settlement', 2016, 1), total('program_cost', 'settlement', 2018, 1)];
    const indicators = [indicator([1, 2], [], { actuals: [figure(2024, 1), figure(2023, 1)] })];
    expect(yearsInOrder(data([sheet({ totals, indicators })])).map(({ place }) => place)).toEqual([
      '事業コスト(A+B)',
      '指標1「利用件数」の実績',
    ]);
  });
});
