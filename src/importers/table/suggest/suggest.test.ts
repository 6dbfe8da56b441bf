import { describe, expect, test } from 'vitest';
import { workbookOf, worksheetOf } from '../example-table.ts';
import { importTable } from '../import-table.ts';
import { parseMapping } from '../mapping/mapping-file.ts';
import { suggestMapping } from './suggest.ts';
import type { Workbook } from '../file/workbook.ts';

type Value = string | number | null;

const suggested = (rows: Value[][] | Workbook, file = '評価_令和5年度.xlsx') =>
  suggestMapping(Array.isArray(rows) ? workbookOf(rows, file) : rows, '2026-11-23');

/** The entry of one column, without its comment. */
const entry = (source: string, letters: string) =>
  source
    .split('\n')
    .find((line) => line.includes(`列: ${letters},`))
    ?.replace(/\s*#.*$/, '')
    .trim();

const HEAD = ['番号', '事務事業名', '担当課'];
const KEYS = (number: number): Value[] => [number, `事業${number}`, '企画課'];

describe('years', () => {
  test('in each label', () => {
    const source = suggested([
      [
        ...HEAD,
        '令和4年度 事業費決算額（千円）',
        'R5事業費決算額（千円）',
        '2022_一般財源（千円）',
        '2023_一般財源（千円）',
      ],
      [...KEYS(1), 1, 2, 3, 4],
      [...KEYS(2), 5, 6, 7, 8],
    ]);
    expect(entry(source, 'D-E')).toBe(
      '- { 列: D-E, 見出し: 事業費決算額（千円）, 使い方: 費用, 費目: 事業費, 区分: 決算 }',
    );
    expect(entry(source, 'F-G')).toContain('費目: 一般財源');
    const { data } = parseMapping(source.replace('"?"', '企画課'), 'm.yaml');
    const { sheets, issues } = importTable(
      workbookOf([
        [
          ...HEAD,
          '令和4年度 事業費決算額（千円）',
          'R5事業費決算額（千円）',
          '2022_一般財源（千円）',
          '2023_一般財源（千円）',
        ],
        [...KEYS(1), 1, 2, 3, 4],
        [...KEYS(2), 5, 6, 7, 8],
      ]),
      data!,
      { municipality: 'a', programs: [], documents: [], decisions: [], warnings: [], sheets: [] },
    );
    expect(issues).toEqual([]);
    expect(sheets[0]!.costs.map(({ item, fiscalYear, value }) => [item, fiscalYear, value])).toEqual([
      ['operating_cost', 2022, 1],
      ['general_revenue', 2022, 3],
      ['operating_cost', 2023, 2],
      ['general_revenue', 2023, 4],
    ]);
  });

  test('in a row above', () => {
    const source = suggested([
      ['', '', '', '令和4年度', null, '令和5年度', null],
      [...HEAD, '決算額', '課題', '決算額', '課題'],
      [...KEYS(1), 1, 'あ', 2, 'い'],
      [...KEYS(2), 3, 'う', 4, 'え'],
    ]);
    expect(source).toContain('見出しの行: [1, 2]');
    expect(source).toContain('範囲: D-E');
    expect(source).toContain('年度: [令和4年度, 令和5年度]');
    expect(source).toContain('シート年度: 年度ごと');
  });

  test('in a column 年度 within each block', () => {
    const block = ['年度', '決算額', '課題'];
    const source = suggested([
      [...HEAD, ...block, ...block],
      [...KEYS(1), 'R4', 1, 'あ', 'R5', 2, 'い'],
      [...KEYS(2), 'R4', 3, 'う', 'R5', 4, 'え'],
    ]);
    expect(source).toContain('年度: [令和4年度, 令和5年度]');
    expect(entry(source, 'D')).toContain('使い方: 使わない');
  });

  test('alone over the first column of each block', () => {
    const source = suggested([
      [...HEAD, '令和4年度', '決算額', '課題', '令和5年度', '決算額', '課題'],
      [...KEYS(1), '令和4年度', 1, 'あ', '令和5年度', 2, 'い'],
      [...KEYS(2), '令和4年度', 3, 'う', '令和5年度', 4, 'え'],
    ]);
    expect(source).toContain('範囲: D-F');
    expect(source).toContain('年度: [令和4年度, 令和5年度]');
    expect(entry(source, 'D')).toContain('使い方: 使わない');
  });

  test('nowhere: they are asked for, and the import says so', () => {
    const block = ['決算額', '課題'];
    const source = suggested([
      [...HEAD, ...block, ...block],
      [...KEYS(1), 1, 'あ', 2, 'い'],
      [...KEYS(2), 3, 'う', 4, 'え'],
    ]);
    expect(source).toContain('年度: ["?", "?"]  # 左から順に');
    expect(parseMapping(source, 'm.yaml').errors.join('\n')).toMatch(/の \d+ 行目: 「\?」のままです/);
  });
});

describe('columns', () => {
  const header = [
    ...HEAD,
    '内線',
    '備考',
    '来場者（人）',
    '謎の数',
    '活動指標① 名称',
    '活動指標① 単位',
    '活動指標① 目標値',
    '活動指標① 実績値',
    '必要性',
    '必要性の理由',
    '根拠法令',
  ];
  const row = (n: number): Value[] => [
    ...KEYS(n),
    `内線${1000 + n}`,
    `メモ${n}`,
    n,
    n * 7,
    '開催',
    '回',
    10,
    9,
    n % 2 ? 'A' : 'B',
    '要るため',
    '条例',
  ];
  const source = suggested([header, ...[1, 2, 3, 4].map(row)]);

  test.each([
    ['A', '使い方: 事業ID'],
    ['B', '使い方: 事務事業名'],
    ['C', '使い方: 課'],
    ['D', '使い方: 公開しない'],
    ['F', '使い方: ほかの数値, 項目名: 来場者, 単位: 人'],
    ['G', '使い方: ほかの数値, 項目名: 謎の数, 単位: "?"'],
    ['H', '使い方: 指標, 番号: 1, 内容: 名称'],
    ['J', '使い方: 指標, 番号: 1, 内容: 目標'],
    ['L', '使い方: 評価, 評価項目: 必要性'],
    ['M', '使い方: 評価の説明, 評価項目: 必要性'],
    ['"N"', '使い方: 基本情報, 項目: 根拠法令'],
  ])('%s is guessed', (letters, use) => {
    expect(entry(source, letters)).toContain(use);
  });

  test('numbers are never guessed as a text; samples of personal columns are hidden', () => {
    expect(entry(source, 'G')).not.toContain('文章');
    expect(source).not.toContain('内線1001');
    expect(source).toContain('例：メモ1 / メモ2 / メモ3');
  });
});

test('tabs of one layout are one part; what is no table is named as unused', () => {
  const tab = (name: string, number: number) =>
    worksheetOf(
      [
        [...HEAD, '決算額（千円）'],
        [...KEYS(1), 5],
        [...KEYS(2), 6],
      ],
      name,
      number,
    );
  const source = suggested({
    file: 'a.xlsx',
    worksheets: [tab('R4', 1), tab('R5', 2), worksheetOf([['この表の見方です。']], '凡例', 3)],
  });
  expect(source).toContain('名前: ["R4", "R5"]'.replaceAll('"R4"', 'R4').replaceAll('"R5"', 'R5'));
  expect(source).toContain('年度: 名前から');
  expect(source).toContain('{ 名前: 凡例, 理由: 表ではないシート }');
});
