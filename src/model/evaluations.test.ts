import { expect, test } from 'vitest';
import { evaluationName } from './evaluations.ts';
import { evaluation } from './example-data.ts';

test('an item evaluated for several years names its year; one that is not stays as printed', () => {
  const of = (item: string, fiscalYear: number | null) => ({ ...evaluation('overall', item, 'A'), fiscalYear });
  const evaluations = [of('総合評価', 2023), of('総合評価', 2024), of('効率性', 2024), of('有効性', null)];
  expect(evaluations.map((each) => evaluationName({ evaluations }, each))).toEqual([
    '総合評価（令和5年度）',
    '総合評価（令和6年度）',
    '効率性',
    '有効性',
  ]);
});
