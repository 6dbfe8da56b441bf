import { describe, expect, test } from 'vitest';
import { data, evaluation, indicator, sheet } from '../model/example-data.ts';
import { knownCodes } from './known-codes.ts';

const evaluated = (...evaluations: ReturnType<typeof evaluation>[]) => knownCodes(data([sheet({ evaluations })]));
const withGoals = (sdgs: number[]) => knownCodes(data([sheet({ profile: { ...sheet().profile, sdgs } })]));
const withUnit = (unit: string | null) => knownCodes(data([sheet({ indicators: [indicator([1], [1], { unit })] })]));

describe('known-codes', () => {
  test('accepts the grades of the forms, and a dash', () => {
    expect(
      evaluated(
        evaluation('rating', '市民ニーズ', '4'),
        evaluation('rating', '効率性', '中'),
        evaluation('progress', '事業の進捗状況', '達成'),
        evaluation('overall', '総合評価', 'A'),
        evaluation('direction', '方向性', '継続'),
        evaluation('rating', '優先度', null),
      ),
    ).toEqual([]);
  });

  test.each([
    ['rating', '6', 'error'],
    ['rating', '４', 'error'],
    ['overall', '4', 'error'],
    ['progress', 'A', 'error'],
    ['direction', '維続', 'warning'],
  ] as const)('a %s of %s is an %s', (role, grade, severity) => {
    expect(evaluated(evaluation(role, '項目', grade))).toMatchObject([
      { severity, place: '項目', found: `「${grade}」` },
    ]);
  });

  test('goals are 1 to 17, each once', () => {
    expect(withGoals([])).toEqual([]);
    expect(withGoals([1, 9, 17])).toEqual([]);
    expect(withGoals([18])).toMatchObject([{ severity: 'error', place: 'SDGs', found: '18' }]);
    expect(withGoals([0])).toHaveLength(1);
    expect(withGoals([9, 9])).toHaveLength(1);
  });

  test('a new unit or none is for a person to look at', () => {
    expect(withUnit('件')).toEqual([]);
    expect(withUnit('伴')).toMatchObject([
      { severity: 'warning', place: '指標1「利用件数」の指標の単位', found: '「伴」' },
    ]);
    expect(withUnit(null)).toMatchObject([{ severity: 'warning', found: 'なし' }]);
  });
});
