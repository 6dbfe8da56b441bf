import { expect, test } from 'vitest';
import { data, evaluation, indicator, sheet } from './example-data.ts';
import { holdingsOf } from './holdings.ts';

test('what no sheet of a city has is told apart', () => {
  const none = { indicators: false, directions: false };
  expect(holdingsOf(data([sheet()]))).toEqual(none);
  expect(holdingsOf(data([sheet({ evaluations: [evaluation('overall', '総合評価', 'A')] })]))).toEqual(none);
  const evaluations = [evaluation('direction', '方向性', '継続')];
  expect(holdingsOf(data([sheet({ edition: 2020 }), sheet({ evaluations })]))).toEqual({ ...none, directions: true });
  expect(holdingsOf(data([sheet({ indicators: [indicator([1], [1])] })]))).toEqual({ ...none, indicators: true });
});
