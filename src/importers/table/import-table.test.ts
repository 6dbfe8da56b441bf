import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CITY_YEARS, cityTable, workbookOf, worksheetOf } from './example-table.ts';
import { importTable } from './import-table.ts';
import type { ExistingData } from './import-table-data.ts';
import { parseMapping } from './mapping/mapping-file.ts';
import { suggestMapping } from './suggest/suggest.ts';
import type { Workbook } from './file/workbook.ts';

const NOTHING: ExistingData = {
  municipality: 'あおば市',
  programs: [],
  documents: [],
  decisions: [],
  warnings: [],
  sheets: [],
};

const documentOf = (edition: string) =>
  `文書: { id: hyo, 題名: 評価一覧, 様式: 一覧表, シート年度: ${edition}, 担当: 企画課, 受領日: 2026-11-20, 利用条件: 確認中です。 }\n`;

type Value = string | number | null;

function imported(
  rows: Value[][] | Workbook,
  mapping: string,
  existing: Partial<ExistingData> = {},
  edition = '令和5年度',
) {
  const { data, errors } = parseMapping(documentOf(edition) + mapping, 'm.yaml');
  expect(errors).toEqual([]);
  return importTable(Array.isArray(rows) ? workbookOf(rows) : rows, data!, { ...NOTHING, ...existing });
}

const errorsOf = ({ issues }: ReturnType<typeof imported>) => issues.filter(({ severity }) => severity === 'error');

const KEYS = `
      - { 列: A, 使い方: 事業番号 }
      - { 列: B, 使い方: 事務事業名 }
      - { 列: C, 使い方: 課 }`;
const HEAD = ['番号', '事業名', '課'];
const ONE: Value[] = [1, '広報事業', '広報課'];

describe('figures', () => {
  const costs = `ワークシート:
  - 見出しの行: 1
    列:${KEYS}
      - { 列: D-G, 使い方: 費用, 費目: 事業費, 区分: 決算, 単位: 円 }
`;
  const header = [...HEAD, '令和3年度決算', 'R4決算', '2023決算', '令和6年度決算'];
  const figures = (cells: Value[], mapping = costs) =>
    imported([header, [...ONE, ...cells]], mapping).sheets[0]!.costs.map(
      ({ fiscalYear, value, status, printed, cell }) => [fiscalYear, value, status, printed, cell],
    );

  test('yen become 千円 exactly, the original is kept with its unit, every figure names its cell', () => {
    expect(figures([1234567, '１，２３４，５６７', '29（4）', null])).toEqual([
      [2021, 1234.567, 'reported', '1234567円', '1-D2'],
      [2022, 1234.567, 'reported', '１２３４５６７円', '1-E2'],
      [2023, 0.029, 'suspect', '29（4）', '1-F2'],
    ]);
  });

  test('a real 0 stays one; a dash, a word and a blank have a reason', () => {
    expect(figures([0, '-', null, 0])).toEqual([
      [2021, 0, 'reported', '0円', '1-D2'],
      [2022, null, 'not_recorded', '-', '1-E2'],
      [2024, null, 'not_yet', '0円', '1-G2'],
    ]);
  });

  test('after the edition a settlement is doubtful, a budget is a plan', () => {
    expect(figures([null, null, null, 5000])).toEqual([[2024, 5, 'suspect', '5000円', '1-G2']]);
    expect(figures([null, null, null, 0], costs.replace('区分: 決算', '区分: 予算'))).toEqual([
      [2024, 0, 'planned', '0円', '1-G2'],
    ]);
  });

  test('what the mapping says of blanks, dashes and words goes first', () => {
    const own = `${costs}値の読み方: { 空欄: 対象外, 横線: 未確定, 文字: { 実績なし: 0, 中止: 対象外 } }\n`;
    const header2 = [...HEAD, 'R5決算', 'R5予算', 'R5国', 'R5県'];
    const mapping = own.replace(
      '- { 列: D-G, 使い方: 費用, 費目: 事業費, 区分: 決算, 単位: 円 }',
      ['D', 'E', 'F', 'G']
        .map((letters, nth) => `- { 列: ${letters}, 使い方: ほかの数値, 項目名: 数${nth}, 単位: 件 }`)
        .join('\n      '),
    );
    const [sheet] = imported([header2, [...ONE, '実績なし', '－', '中止', null]], mapping).sheets;
    expect(sheet!.otherFigures!.map(({ label, value, status, printed }) => [label, value, status, printed])).toEqual([
      ['数0', 0, 'reported', '実績なし'],
      ['数1', null, 'not_yet', '－'],
      ['数2', null, 'not_applicable', '中止'],
      ['数3', null, 'not_applicable', null],
    ]);
  });

  test('doubts of a column are one warning that names the cells', () => {
    const { issues } = imported([header, [...ONE, '29（4）', '3（1）', 1, 1]], costs);
    expect(issues).toMatchObject([
      {
        severity: 'warning',
        rule: 'doubtful-cells',
        place: 'シート「一覧」 「決算」',
        found: expect.stringContaining('2 セル（D2、E2）'),
      },
      { severity: 'warning', found: expect.stringContaining('1 セル（G2）：シート年度（2023）より後') },
    ]);
  });
});

describe('indicators', () => {
  const mapping = `ワークシート:
  - 見出しの行: 1
    列:${KEYS}
      - { 列: D, 使い方: 指標, 番号: 1, 内容: 名称, 良い方向: 低いほどよい }
      - { 列: E, 使い方: 指標, 番号: 1, 内容: 単位 }
      - { 列: F, 使い方: 指標, 番号: 1, 内容: 目標 }
      - { 列: G, 使い方: 指標, 番号: 1, 内容: 実績 }
`;
  const header = [...HEAD, '指標名', '単位', '目標', '実績'];
  const of = (cells: Value[]) => imported([header, [...ONE, ...cells]], mapping);

  test('name, unit, targets and actuals; a dash as target is no target', () => {
    expect(of(['待ち時間', '分', '－', '12.5分']).sheets[0]!.indicators).toMatchObject([
      {
        number: 1,
        name: '待ち時間',
        unit: '分',
        better: 'lower',
        cell: '1-D2',
        targets: [{ status: 'no_target' }],
        actuals: [{ value: 12.5, fiscalYear: 2023 }],
      },
    ]);
  });

  test('a slot without a name and with zeros only is not published, and is counted', () => {
    const { sheets, counts } = of([null, '人', 0, '0']);
    expect(sheets[0]!.indicators).toEqual([]);
    expect(counts[0]!.setAside).toContainEqual({ reason: '空の枠（指標名がなく、値もない）', cells: 3 });
  });

  test('a number is not lost because its name is', () => {
    const { sheets, issues } = of([null, '人', 0, 7]);
    expect(sheets[0]!.indicators).toMatchObject([{ name: '指標1（名称の記載なし）', actuals: [{ value: 7 }] }]);
    expect(issues).toMatchObject([{ severity: 'warning', place: expect.stringContaining('2行目') }]);
  });
});

describe('shapes of tables', () => {
  test('one block of columns per year, each year an edition of its own', () => {
    const rows: Value[][] = [
      [...HEAD, '事業の目的', '令和4年度', null, '令和5年度', null],
      [null, null, null, null, '決算額', '課題', '決算額', '課題'],
      [...ONE, '知らせる', 100, '遅い', 0, null],
      [2, '公園事業', '公園課', '憩う', null, null, 5, '暑い'],
    ];
    const mapping = `金額の単位: 千円
ワークシート:
  - 見出しの行: [1, 2]
    列:${KEYS}
      - { 列: D, 使い方: 文章, 役割: 目的 }
    年度ごとの列:
      - 範囲: E-F
        列:
          - { 見出し: 決算額, 使い方: 費用, 費目: 事業費, 区分: 決算 }
          - { 見出し: 課題, 使い方: 文章, 役割: 課題（業務） }
`;
    const result = imported(rows, mapping, {}, '年度ごと');
    expect(errorsOf(result)).toEqual([]);
    expect(
      result.sheets.map(({ programId, edition, costs, texts }) => [
        programId,
        edition,
        costs[0]?.value,
        texts.map(({ body }) => body),
      ]),
    ).toEqual([
      ['0001', 2022, 100, ['遅い']],
      ['0001', 2023, 0, ['知らせる']],
      ['0002', 2023, 5, ['憩う', '暑い']],
    ]);
    expect(result.documents.map(({ id, edition, sheets, file }) => [id, edition, sheets, file])).toEqual([
      ['hyo-2022', 2022, 1, 'hyo-2022.csv'],
      ['hyo-2023', 2023, 2, 'hyo-2023.csv'],
    ]);
    expect(result.cells.get('hyo-2022')!.map(({ letters }) => letters)).toEqual(['A', 'B', 'C', 'E', 'F']);
  });

  test('a block whose labels are shifted is refused', () => {
    const rows: Value[][] = [
      [...HEAD, 'R4予算', 'R4決算', 'R5予算', 'R5執行額'],
      [...ONE, 1, 2, 3, 4],
    ];
    const mapping = `金額の単位: 千円
ワークシート:
  - 見出しの行: 1
    列:${KEYS}
    年度ごとの列:
      - 範囲: D-E
        年度: [R4, R5]
        列: [{ 列: D, 使い方: 費用, 費目: 事業費, 区分: 予算 }, { 列: E, 使い方: 費用, 費目: 事業費, 区分: 決算 }]
`;
    expect(errorsOf(imported(rows, mapping))).toMatchObject([
      {
        place: 'シート「一覧」 G列「R5執行額」',
        found: expect.stringContaining('R5執行額'),
        expected: expect.stringContaining('E 列と同じ「決算」'),
      },
    ]);
  });

  test('a row for each year, in any spelling', () => {
    const rows: Value[][] = [
      [...HEAD, '年度', '決算額（千円）', '評価'],
      [...ONE, '平成31年度', 5, 'A'],
      [...ONE, 'Ｒ２', 6, 'B'],
    ];
    const mapping = `ワークシート:
  - 見出しの行: 1
    列:${KEYS}
      - { 列: D, 使い方: 年度 }
      - { 列: E, 使い方: 費用, 費目: 事業費, 区分: 決算 }
      - { 列: F, 使い方: 評価 }
`;
    const byYear = imported(rows, mapping, {}, '年度ごと').sheets;
    expect(
      byYear.map(({ edition, costs, evaluations }) => [edition, costs[0]!.value, evaluations[0]!.fiscalYear]),
    ).toEqual([
      [2019, 5, null],
      [2020, 6, null],
    ]);
    const [one] = imported(rows, mapping, {}, '令和2年度').sheets;
    expect(one!.costs.map(({ fiscalYear }) => fiscalYear)).toEqual([2019, 2020]);
    expect(one!.evaluations.map(({ fiscalYear }) => fiscalYear)).toEqual([2019, null]);
  });

  test('a long table: an item and a value in every row', () => {
    const rows: Value[][] = [
      [...HEAD, '項目', '区分', '年度', '値'],
      [...ONE, '事業費', '当初予算額', 'R5', 1000],
      [...ONE, '事業費', '決算額', 'R5', 900],
      [...ONE, '参加者', '実績', 'R5', '12人'],
      [...ONE, '参加者', '目標', 'R5', 10],
      [...ONE, 'メモ', null, 'R5', '庁内用'],
    ];
    const mapping = `読みかえ: { 区分: { 当初予算額: 予算, 決算額: 決算 } }
ワークシート:
  - 見出しの行: 1
    列:${KEYS}
      - { 列: D, 使い方: 項目 }
      - { 列: E, 使い方: 区分 }
      - { 列: F, 使い方: 年度 }
      - { 列: G, 使い方: 値 }
    項目の意味:
      事業費: { 使い方: 費用, 費目: 事業費, 単位: 円 }
      参加者: { 使い方: 指標, 番号: 1, 内容: 実績, 名称: 参加者数, 単位: 人 }
      メモ: { 使い方: 使わない, 理由: 庁内用 }
`;
    const result = imported(rows, mapping);
    expect(errorsOf(result)).toEqual([]);
    const [sheet] = result.sheets;
    expect(sheet!.costs.map(({ measure, value }) => [measure, value])).toEqual([
      ['budget', 1],
      ['settlement', 0.9],
    ]);
    expect(sheet!.indicators).toMatchObject([
      { name: '参加者数', unit: '人', targets: [{ value: 10 }], actuals: [{ value: 12 }] },
    ]);
    expect(result.counts[0]!.setAside).toContainEqual({ reason: '使わない列（庁内用）', cells: 1 });
  });

  test('several worksheets are joined by the key of the program', () => {
    const workbook: Workbook = {
      file: '評価.xlsx',
      worksheets: [
        worksheetOf([HEAD, ONE], '事業', 1),
        worksheetOf(
          [
            ['番号', '指標', '名称', '実績'],
            [1, 1, '参加者', 5],
            [1, 2, '回数', 6],
          ],
          '指標',
          2,
        ),
        worksheetOf([['説明です']], '凡例', 3),
      ],
    };
    const mapping = `ワークシート:
  - 名前: 事業
    見出しの行: 1
    列:${KEYS}
  - 名前: 指標
    見出しの行: 1
    列:
      - { 列: A, 使い方: 事業番号 }
      - { 列: B, 使い方: 指標番号 }
      - { 列: C, 使い方: 指標, 内容: 名称 }
      - { 列: D, 使い方: 指標, 内容: 実績 }
使わないワークシート: [{ 名前: 凡例, 理由: 説明 }]
`;
    const result = imported(workbook, mapping);
    expect(errorsOf(result)).toEqual([]);
    expect(result.sheets[0]!.indicators.map(({ number, name, cell }) => [number, name, cell])).toEqual([
      [1, '参加者', '2-C2'],
      [2, '回数', '2-C3'],
    ]);
    expect(result.counts[2]).toMatchObject({ read: 1, setAside: [{ reason: '使わないシート（説明）', cells: 1 }] });
  });

  test('a tab for each year', () => {
    const tab = (name: string, number: number, value: number) =>
      worksheetOf(
        [
          [...HEAD, '決算'],
          [...ONE, value],
        ],
        name,
        number,
      );
    const workbook: Workbook = { file: 'a.xlsx', worksheets: [tab('R4', 1, 4), tab('R5', 2, 5)] };
    const mapping = `金額の単位: 千円
ワークシート:
  - 名前: [R4, R5]
    年度: 名前から
    見出しの行: 1
    列:${KEYS}
      - { 見出し: 決算, 使い方: 費用, 費目: 事業費, 区分: 決算 }
`;
    expect(
      imported(workbook, mapping, {}, '年度ごと').sheets.map(({ edition, costs }) => [edition, costs[0]!.value]),
    ).toEqual([
      [2022, 4],
      [2023, 5],
    ]);
  });

  test('sums, notes below and a junk first row are set aside, by reason', () => {
    const rows: Value[][] = [['取扱注意'], HEAD, ONE, [null, '合計', null], ['※注です', null, null]];
    const mapping = `ワークシート:
  - 見出しの行: 2
    データの最後の行: 4
    列:${KEYS}
`;
    const result = imported(rows, mapping);
    expect(errorsOf(result)).toEqual([]);
    expect(result.counts[0]).toMatchObject({
      read: 9,
      published: { key: 3 },
      setAside: [
        { reason: '見出しより上', cells: 1 },
        { reason: '見出し', cells: 3 },
        { reason: '合計行', cells: 1 },
        { reason: 'データの最後の行より下', cells: 1 },
      ],
    });
  });
});

describe('departments and texts', () => {
  const mapping = `読みかえ: { 課: { 101: 企画課 } }
ワークシート:
  - 見出しの行: 1
    列:${KEYS}
      - { 列: D, 使い方: 文章 }
`;
  test('codes are translated; what an address cannot hold becomes full-width, with a warning', () => {
    const { sheets, issues } = imported(
      [
        [...HEAD, '備考'],
        [1, 'a', 101, 'x'],
        [2, 'b', '子育て/教育課', 'x'],
      ],
      mapping,
    );
    expect(sheets.map(({ department }) => department)).toEqual([
      { bureau: '', section: '企画課', unit: null },
      { bureau: '', section: '子育て／教育課', unit: null },
    ]);
    expect(issues).toMatchObject([{ severity: 'warning', rule: 'departments' }]);
  });

  test('characters that nobody sees are removed with a warning that names the cell; line breaks stay', () => {
    const { sheets, issues } = imported(
      [
        [...HEAD, '備考'],
        [...ONE, 'あ\u200Bい\u0007\r\nう\uD800'],
      ],
      mapping,
    );
    expect(sheets[0]!.texts[0]!.body).toBe('あい\nう');
    expect(issues).toMatchObject([
      {
        severity: 'warning',
        place: expect.stringContaining('（D2）'),
        found: '見えない文字（U+200B、U+0007、U+D800）',
      },
    ]);
  });
});

test('the counts of any table add up, whatever stands in it', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -5, max: 99999 }),
    fc.constantFrom('-', '29（4）', '△5', '未集計', '合計', 'あ', ' ', '0', '#'),
  );
  const row = fc.array(value, { minLength: 6, maxLength: 9 });
  const mapping = parseMapping(
    `${documentOf('令和5年度')}金額の単位: 千円
ワークシート:
  - 見出しの行: [1, 2]
    残りの列: { 使い方: 文章 }
    列:${KEYS}
      - { 列: D, 使い方: 費用, 費目: 事業費, 区分: 決算 }
      - { 列: E, 使い方: 指標, 番号: 1, 内容: 実績 }
`,
    'm.yaml',
  ).data!;
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), (rows) => {
      const workbook = workbookOf(rows);
      const [counts] = importTable(workbook, mapping, NOTHING).counts;
      const filled = rows.flat().filter((each) => each !== null && each !== ' ').length;
      expect(counts!.read).toBe(filled);
      const { figure, text, basics, key } = counts!.published;
      expect(figure + text + basics + key + counts!.setAside.reduce((sum, { cells }) => sum + cells, 0)).toBe(filled);
    }),
    { numRuns: 200 },
  );
});

test('the years of a suggestion are those of the table', () => {
  const { rows } = cityTable(3);
  const source = suggestMapping(workbookOf(rows as Value[][]), '2026-11-23');
  for (const year of CITY_YEARS)
    expect(source).toContain(year === 2018 ? '平成30年度' : year === 2019 ? '令和元年度' : `令和${year - 2018}年度`);
});
