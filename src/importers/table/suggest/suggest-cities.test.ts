import { describe, expect, test } from 'vitest';
import { workbookOf, worksheetOf } from '../example-table.ts';
import { importTable } from '../import-table.ts';
import { parseMapping } from '../mapping/mapping-file.ts';
import { suggestMapping } from './suggest.ts';
import type { Workbook } from '../file/workbook.ts';

// Tables as cities make them: what is proposed must import as it is, once the question marks are answered.

type Value = string | number | null;
const NOTHING = { municipality: 'a', programs: [], documents: [], decisions: [], warnings: [], sheets: [] };
const three = <Row>(row: (n: number) => Row): Row[] => [1, 2, 3].map(row);

function suggested(rows: Value[][] | Workbook): string {
  return suggestMapping(Array.isArray(rows) ? workbookOf(rows, '一覧.xlsx') : rows, '2026-11-23');
}

/** What the import of the proposal gives; `answers` replace lines with question marks. */
function imported(rows: Value[][] | Workbook, answers: [string | RegExp, string][] = []) {
  const workbook = Array.isArray(rows) ? workbookOf(rows, '一覧.xlsx') : rows;
  const proposal = suggestMapping(workbook, '2026-11-23').replace('担当: "?"', '担当: 企画課');
  const source = answers.reduce((text, [open, answer]) => text.replace(open, answer), proposal);
  const { data, errors } = parseMapping(source, 'm.yaml');
  expect(errors).toEqual([]);
  const { sheets, issues } = importTable(workbook, data!, NOTHING);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return sheets;
}

test('a lone 決算 or 当初 is what the program cost; a budget alone is of no edition; sums are left out', () => {
  const rows = [
    ['コード', '事業名', '課コード', 'R4当初', 'R4決算', 'R5当初', 'R5決算', 'R6当初', '活動指標', '単位', 'R4', 'R5'],
    ...three((n): Value[] => [`0${n}0`, `事業${n}`, 10, 1, 2, 3, 4, 5, '訪問件数', '件', 6, 0]),
    [null, '小計', null, 3, 6, 9, 12, 15, null, null, null, null],
  ];
  const [sheet] = imported(rows, [
    ['金額の単位: "?"', '金額の単位: 千円'],
    ['"10": "?"', '"10": 財政課'],
  ]);
  expect(sheet).toMatchObject({ edition: 2023, department: { section: '財政課' } });
  expect(sheet!.costs.map(({ item, measure, fiscalYear, value }) => [item, measure, fiscalYear, value])).toEqual([
    ['operating_cost', 'budget', 2022, 1],
    ['operating_cost', 'settlement', 2022, 2],
    ['operating_cost', 'budget', 2023, 3],
    ['operating_cost', 'settlement', 2023, 4],
    ['operating_cost', 'budget', 2024, 5],
  ]);
  expect(sheet!.indicators).toMatchObject([
    { name: '訪問件数', unit: '件', actuals: [{ fiscalYear: 2022 }, { fiscalYear: 2023, value: 0 }] },
  ]);
});

test('a row for each figure', () => {
  const items: [string, string, number | string][] = [
    ['事業費決算', '千円', 500],
    ['参加者数（目標）', '人', 100],
    ['参加者数（実績）', '人', '未集計'],
  ];
  const rows = [
    ['年度', '事業コード', '事業名', '課', '項目', '値', '単位'],
    ...three((n) =>
      [2022, 2023].flatMap((year) =>
        items.map(([item, unit, value]): Value[] => [year, 200 + n, `事業${n}`, '企画課', item, value, unit]),
      ),
    ).flat(),
  ];
  const sheets = imported(rows);
  expect(sheets).toHaveLength(6);
  expect(sheets[0]).toMatchObject({
    costs: [{ item: 'operating_cost', fiscalYear: 2022, value: 500 }],
    indicators: [{ name: '参加者数', unit: '人', targets: [{ value: 100 }], actuals: [{ status: 'not_yet' }] }],
  });
});

test('a worksheet with a row for each indicator', () => {
  const programs = worksheetOf(
    [['事業NO', '事務事業名称', '課'], ...three((n): Value[] => [n, `事業${n}`, '市民課'])],
    '事業',
    1,
  );
  const indicators = worksheetOf(
    [
      ['事業NO', '指標区分', '指標名', '単位', 'R4目標', 'R4実績', 'R5目標', 'R5実績'],
      ...three((n): Value[][] => [
        [n, 'アウトプット', '開催回数', '回', 10, 9, 10, '-'],
        [n, 'アウトカム', '満足度', '％', 80, 79, 80, 81],
      ]).flat(),
    ],
    '指標',
    2,
  );
  const sheets = imported({ file: '一覧.xlsx', worksheets: [programs, indicators] });
  expect(sheets).toHaveLength(3);
  expect(sheets[2]!.indicators).toMatchObject([
    { number: 1, name: '開催回数', kind: 'アウトプット', actuals: [{ value: 9 }, { status: 'not_recorded' }] },
    { number: 2, name: '満足度', unit: '％', targets: [{ fiscalYear: 2022, value: 80 }, { fiscalYear: 2023 }] },
  ]);
});

test('three levels of departments, and three rows of headers', () => {
  const rows = [
    ['事業', '事業', '事業', '事業', '事業', '令和5年度', '令和5年度', '令和5年度', '令和6年度'],
    ['基本', '基本', '所属', '所属', '所属', 'コスト', 'コスト', '評価', '評価'],
    ['番号', '名称', '局', '部', '課', '予算(円)', '決算(円)', '一次評価', '改善の方向'],
    ...three((n): Value[] => [n, `事業${n}`, '総務局', '行政部', '総務課', 2000, 1000 * n, 'A', '改善します。']),
  ];
  const [sheet] = imported(rows);
  expect(sheet).toMatchObject({
    edition: 2023,
    department: { bureau: '総務局行政部', section: '総務課' },
    costs: [
      { measure: 'budget', value: 2 },
      { measure: 'settlement', value: 1 },
    ],
    evaluations: [{ item: '一次評価', grade: 'A' }],
    texts: [{ label: '改善の方向', fiscalYear: 2024, body: '改善します。' }],
  });
});

test('a key with letters that no address can hold', () => {
  const rows = [
    ['整理番号', '事業名', '課', 'R5決算（円）'],
    ...three((n): Value[] => [`総-0${n}`, `事業${n}`, '総務課', 1000]),
  ];
  const sheets = imported(rows, [['総: "?"', '総: so']]);
  expect(sheets.map(({ programId, printedNumber }) => [programId, printedNumber])).toEqual([
    ['so-01', '総-01'],
    ['so-02', '総-02'],
    ['so-03', '総-03'],
  ]);
});

describe('one column', () => {
  const source = suggested([
    [
      'No',
      '事務事業コード',
      '事業',
      '会計',
      '款',
      '項',
      '国県支出金',
      '決算額（千円）',
      '決算額（千円）',
      '達成率',
      '今後',
      '満足度①（％）',
    ],
    ...three((n): Value[] => [
      n,
      `10${n}`,
      `事業${n}`,
      '一般会計',
      n,
      1,
      5,
      6,
      7,
      '29（4）',
      n === 1 ? '拡大' : '継続',
      n,
    ]),
    [4, '104', '事業4', '一般会計', 2, 1, 5, 6, 7, 80, '廃止', 5],
    [5, '105', '事業5', '一般会計', 2, 1, 5, 6, 7, 80, '廃止', 5],
  ]);
  test.each([
    ['A', '使い方: 使わない, 理由: 通し番号'],
    ['B', '使い方: 事業ID'],
    ['C', '使い方: 事務事業名'],
    ['E', '使い方: 基本情報, 項目: 予算科目, つなぎ: "-"'],
    ['G', '項目名: 国県支出金, 単位: 千円'],
    ['I', '使い方: ほかの数値, 項目名: 決算額, 単位: 千円'],
    ['J', '単位: "％"'],
    ['K', '評価項目: 今後, 役割: 方向性'],
    ['L', '項目名: 満足度①, 単位: "%"'],
  ])('%s is proposed', (letters, use) => {
    expect(source.split('\n').find((line) => line.includes(`列: ${letters},`))).toContain(use);
  });
});

test('rows of sums that say more than 合計 are proposed not to be read', () => {
  const rows = [
    ['コード', '事業名', '課', '決算額（千円）'],
    ...three((n): Value[] => [`0${n}`, `事業${n}`, '総務課', n]),
    [null, '総務課計', null, 6],
  ];
  expect(suggested(rows)).toContain('{ 列: B, 値: [総務課計], 理由: 計の行 }');
});
