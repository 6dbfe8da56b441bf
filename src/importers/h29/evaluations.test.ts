import { describe, expect, test } from 'vitest';
import { readWith, sheetAt } from './test-source.ts';

const rows = (number: number, sheets?: ReturnType<typeof readWith>) =>
  sheetAt(number, sheets).evaluations.map(({ role, item, grade, explanation, line }) => [
    role,
    item,
    grade,
    explanation,
    line,
  ]);

const middle = '適切な成果が得られている';
const efficient = '適切な費用対効果が得られている';
const improving = '成果・費用対効果の向上に努めつつ継続実施';

describe('the real evaluations', () => {
  test('grades speak of the closed year, the 方向性 of none', () => {
    const years = sheetAt(1).evaluations.map(({ role, fiscalYear }) => [role, fiscalYear]);
    expect(years).toEqual([
      ['progress', 2017],
      ['progress', 2017],
      ['rating', 2017],
      ['rating', 2017],
      ['overall', 2017],
      ['direction', null],
    ]);
  });

  test.each([
    [1, [30, 30, 31, 32, 33, 41], ['高', '成果が向上(高水準を維持)している'], ['A', '成果を維持して継続実施']],
    [2, [69, 69, 71, 72, 73, 77], ['中', middle], ['B', improving]],
    [3, [110, 110, 111, 111, 112, 126], ['中', middle], ['B', improving]],
    [5, [185, 185, 186, 187, 188, 203], ['中', middle], ['B', improving]],
  ])('sheet %i', (number, lines, effectiveness, overall) => {
    expect(rows(number)).toEqual([
      ['progress', '事業の進捗状況', '達成', null, lines[0]],
      ['progress', '改善目標の進捗状況', '達成', null, lines[1]],
      ['rating', '有効性', ...effectiveness, lines[2]],
      ['rating', '効率性', '中', efficient, lines[3]],
      ['overall', '総合評価', ...overall, lines[4]],
      ['direction', 'H31年度の方向性', null, null, lines[5]],
    ]);
  });

  test('sheet 4 kept only 総合評価, in the line below its label', () => {
    expect(rows(4)).toEqual([['overall', '総合評価', 'B', improving, 155]]);
  });
});

describe('other text', () => {
  test('a direction with its reason', () => {
    const changed = readWith(126, '\t-\t理由\t-', '\t継続\t理由\t更新が続くため');
    expect(rows(3, changed).at(-1)).toEqual(['direction', 'H31年度の方向性', '継続', '更新が続くため', 126]);
  });

  test('a dash is an evaluation without a grade', () => {
    expect(rows(2, readWith(73, 'B:成果・費用対効果の向上に努めつつ継続実施', '-'))[4]).toEqual([
      'overall',
      '総合評価',
      null,
      null,
      73,
    ]);
  });

  test('a lost cell is not graded', () => {
    const damaged = readWith(72, '中:適切な費用対効果が得られている', '');
    expect(rows(2, damaged).map(([, item]) => item)).not.toContain('効率性');
    expect(sheetAt(2, damaged).lost).toContain('効率性');
  });

  test.each([
    [
      'a grade of the half year',
      33,
      /総合評価\t\t-/,
      '総合評価\t\tA: 継続',
      /33 行目「総合評価」: 「A: 継続」.*上半期/,
    ],
    ['one label of two', 112, /総合評価(?=\t\t-)/, '', /112 行目「総合評価」.*合わせて2つ/],
  ])('%s', (_, line, before, after, message) => {
    expect(() => readWith(line, before, after)).toThrow(message);
  });
});
