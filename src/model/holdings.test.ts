import { expect, test } from 'vitest';
import { cost, data, evaluation, indicator, sheet } from './example-data.ts';
import { holdingsOf } from './holdings.ts';

test('what no sheet of a city has is told apart', () => {
  const none = { costs: false, indicators: false, evaluations: false, directions: false };
  expect(holdingsOf(data([sheet()]))).toEqual(none);
  expect(holdingsOf(data([sheet({ evaluations: [evaluation('overall', '総合評価', 'A')] })]))).toEqual({
    ...none,
    evaluations: true,
  });
  const direction = evaluation('direction', '方向性', '継続');
  const full = sheet({ costs: [cost('operating_cost', 'budget', 2024, 1)], indicators: [indicator([1], [1])] });
  expect(holdingsOf(data([sheet({ edition: 2020 }), { ...full, evaluations: [direction] }]))).toEqual({
    costs: true,
    indicators: true,
    evaluations: true,
    directions: true,
  });
});
