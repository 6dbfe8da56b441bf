import { describe, expect, test } from 'vitest';
import { data, evaluation, indicator, sheet } from '../model/example-data.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { knownCodes } from './known-codes.ts';
import { missingLists } from './missing-lists.ts';

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

  test('a kind of indicator outside the list is for a person to look at', () => {
    const withKind = (kind: string | null) =>
      knownCodes(data([sheet({ indicators: [indicator([1], [1], { kind })] })]));
    expect(withKind('活動結果指標')).toEqual([]);
    expect(withKind(null)).toEqual([]);
    expect(withKind('成果目標')).toMatchObject([{ severity: 'warning', place: '指標1「利用件数」の指標種別' }]);
  });
});

describe("another city's words", () => {
  const table = data([]).documents.get('r6')!;
  const cells = new Map([['r6', { ...table, kind: 'cells' as const }]]);
  const graded = (edition: number, item: string, grade: string) =>
    sheet({ edition, evaluations: [evaluation('overall', item, grade)] });
  const found = (vocabulary: Vocabulary, ...sheets: Sheet[]) =>
    [knownCodes, missingLists].flatMap((find) => find(data(sheets, { vocabulary, documents: cells })));

  test('without a list nothing is checked, and one note says so', () => {
    const issues = found({ scales: [] }, graded(2023, '総合評価', '甲'), graded(2024, '総合評価', '乙'));
    expect(issues).toMatchObject([
      {
        severity: 'note',
        file: 'data/vocabulary.json',
        place: '評価の段階（scales）：評価項目「総合評価」',
        found: expect.stringContaining('2種類です：甲、乙'),
      },
    ]);
  });

  test('a scale that names the item is the only one for it', () => {
    const vocabulary: Vocabulary = {
      scales: [
        { role: 'overall', grades: ['A', 'B'], steps: false },
        { items: ['緊急度'], grades: ['1', '2', '3'], steps: true },
      ],
    };
    expect(found(vocabulary, graded(2024, '緊急度', '2'), graded(2023, '総合評価', 'B'))).toEqual([]);
    expect(found(vocabulary, graded(2024, '緊急度', 'A'))).toHaveLength(1);
  });

  test('a scale that no grade of the item stands on is not its scale', () => {
    const vocabulary: Vocabulary = { scales: [{ role: 'overall', grades: ['高', '低'], steps: true }] };
    const issues = found(vocabulary, graded(2023, '総合評価', '3'), graded(2024, '総合評価', '4'));
    expect(issues.map(({ severity }) => severity)).toEqual(['note']);
  });

  test('a word of a spreadsheet is named once, as a warning, with how often it stands there', () => {
    const vocabulary: Vocabulary = { scales: [{ role: 'overall', grades: ['A', 'B'], steps: false }] };
    const issues = found(
      vocabulary,
      ...[2022, 2023, 2024].map((year) => graded(year, '総合評価', year === 2022 ? 'A' : 'Ｃ')),
    );
    expect(issues).toMatchObject([
      {
        severity: 'warning',
        file: 'data/vocabulary.json',
        place: '評価項目「総合評価」',
        found: '「Ｃ」',
        expected: 'A、B のどれか（使われているのは2枚のシート、最初は data/sheets/0008/2023.json）',
      },
    ]);
  });
});
