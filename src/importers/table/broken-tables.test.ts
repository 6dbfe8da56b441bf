import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, inDataFolder } from './example-folder.ts';
import { workbookOf } from './example-table.ts';
import { importTableInto } from './import-table-files.ts';
import { chooseMapping } from './mapping/mapping-choice.ts';
import { parseMapping } from './mapping/mapping-file.ts';
import { readWorkbook } from './file/read-workbook.ts';
import { TableError } from './table-error.ts';
import { printIssue } from './table-issue.ts';
import type { Cell, Workbook } from './file/workbook.ts';

// Deliberately broken tables and mappings: every error says where, what was found, what was expected and what to do, and the data
// folder stays as it was, byte for byte.

const DOCUMENT = `文書: { id: hyo, 題名: 評価一覧, 様式: 一覧表, シート年度: 令和5年度, 担当: 企画課, 受領日: 2026-11-20, 利用条件: 確認中です。 }
金額の単位: 千円
`;
const COLUMNS = `
      - { 列: A, 見出し: 番号, 使い方: 事業番号 }
      - { 列: B, 見出し: 事業名, 使い方: 事務事業名 }
      - { 列: C, 見出し: 課, 使い方: 課 }
      - { 列: D, 見出し: 決算額, 使い方: 費用, 費目: 事業費, 区分: 決算 }
      - { 列: E, 見出し: 目的, 使い方: 文章, 役割: 目的 }
      - { 列: F, 見出し: 必要性, 使い方: 評価, 評価項目: 必要性 }`;
const MAPPING = `${DOCUMENT}評価の尺度: { 必要性: [A, B, C] }
ワークシート:
  - 見出しの行: 2
    列:${COLUMNS}
`;

type Value = string | number | null;
const HEADER: Value[] = ['番号', '事業名', '課', '決算額', '目的', '必要性'];
const ROW: Value[] = [1, '広報事業', '広報課', 1200, '知らせるため。', 'A'];
const OTHER: Value[] = [2, '公園事業', '公園課', '1,300', '憩うため。', 'B'];

const tableOf = (rows: Value[][], header: Value[] = HEADER): Workbook => workbookOf([['評価一覧'], header, ...rows]);
const changed = (changes: Record<number, Value>) =>
  tableOf([ROW, OTHER.map((value, index) => (index in changes ? changes[index]! : value))]);

function withCell(row: number, column: number, cell: Cell): Workbook {
  const workbook = tableOf([ROW, OTHER]);
  workbook.worksheets[0]!.rows[row - 1]![column - 1] = cell;
  return workbook;
}

async function errorsOf(workbook: Workbook, source: string): Promise<string[]> {
  return inDataFolder((folder) => {
    const before = filesIn(folder);
    const { data: mapping, errors } = parseMapping(source, 'hyo.yaml');
    const run = mapping && importTableInto(folder, workbook, { mapping, source }, { dryRun: false });
    expect(filesIn(folder)).toEqual(before);
    expect(run?.files ?? null).toBeNull();
    const found = run?.result?.issues.filter(({ severity }) => severity === 'error') ?? [];
    return [...errors, ...(run?.errors ?? []), ...found.map(printIssue)];
  });
}

test('the table that the others are made from is imported', async () => {
  await inDataFolder((folder) => {
    const { data: mapping } = parseMapping(MAPPING, 'hyo.yaml');
    const run = importTableInto(
      folder,
      tableOf([ROW, OTHER]),
      { mapping: mapping!, source: MAPPING },
      { dryRun: false },
    );
    expect(run.result?.issues).toEqual([]);
    expect(run.files?.written).toContain(join('sheets', '0001', '2023.json'));
  });
});

const D4 = '評価一覧.xlsx の シート「一覧」 4行目 D列「決算額」（D4）';

describe('a broken cell', () => {
  test.each<[string, Workbook, string[]]>([
    ['#REF!', withCell(4, 4, { kind: 'error', text: '#REF!' }), [D4, '#REF!', '数式']],
    [
      'a date where Excel made one of 1-2',
      withCell(4, 4, { kind: 'date', text: '2024-01-02' }),
      [D4, '2024-01-02', '数値'],
    ],
    ['a word', changed({ 3: '約束どおり' }), [D4, '約束どおり', '数値']],
    ['a comma at the wrong place', changed({ 3: '1,23' }), [D4, '1,23', '三桁']],
    ['〃', changed({ 3: '〃' }), [D4, '〃']],
    ['a number in brackets', changed({ 3: '(5)' }), [D4, '(5)']],
    ['another unit', changed({ 3: '300人' }), [D4, '300人', '千円']],
    [
      'a formula that failed in a text',
      withCell(4, 5, { kind: 'error', text: '#N/A' }),
      ['4行目 E列「目的」（E4）', '#N/A', '数式を直し'],
    ],
    ['a lost character', changed({ 4: '憩�うため。' }), ['（E4）', '文字化け（憩�うため。）', '元の文書を見て']],
    [
      'a telephone number in a text',
      changed({ 4: '問い合わせは029-883-1111へ。' }),
      ['（E4）', '電話番号らしいもの', '除いてください'],
    ],
    ['a grade that the scale lacks', changed({ 5: 'D' }), ['4行目 F列「必要性」（F4）: D。', 'A、B、C', '評価の尺度']],
    ['a key of Japanese letters', changed({ 0: '※注' }), ['4行目 A列「番号」（A4）: ※注。', '英数字', 'セルを直す']],
    ['no key', changed({ 0: null }), ['4行目: 値が 5 セルあるのに、事業IDのない行', '番号か名称を入れてください']],
    ['the same key twice', changed({ 0: 1 }), ['4行目 「事業ID」: 「1」の行が 3行目にもある', '1 行']],
    ['no name', changed({ 1: null }), ['4行目 「事務事業名」: 事業 0002 の名称がどの行にもない', '名称を入れる']],
  ])('%s', async (_, workbook, words) => {
    const errors = await errorsOf(workbook, MAPPING);
    expect(errors).toHaveLength(1);
    for (const word of words) expect(errors[0]).toContain(word);
  });

  test('the telephone number itself is in no message', async () => {
    expect((await errorsOf(changed({ 4: '問い合わせは029-883-1111へ。' }), MAPPING)).join()).not.toContain('1111');
  });

  test('all of them at once', async () => {
    const errors = await errorsOf(
      tableOf([
        [1, '広報事業', '広報課', '多額', '#', 'Z'],
        [2, '公園事業', '公園課', '〃', 'b', 'Y'],
      ]),
      MAPPING,
    );
    expect(errors).toHaveLength(4);
  });
});

describe('a broken table or mapping', () => {
  const replaced = (from: string, to: string) => MAPPING.replace(from, to);
  test.each<[string, Workbook, string, string[]]>([
    [
      'a column put in between',
      tableOf(
        [[1, '広報事業', '総務部', '広報課', 1200, 'a', 'A']],
        ['番号', '事業名', '部', '課', '決算額', '目的', '必要性'],
      ),
      MAPPING,
      ['「列」3 番目（課）', '列 C の見出しは「部」です', 'この見出しは D「課」にあります'],
    ],
    [
      'a label that is not there',
      tableOf([ROW]),
      replaced('列: D, 見出し: 決算額', '見出し: 決算'),
      ['「列」4 番目（費用）', '見出し「決算」の列がありません', '近い見出し：D「決算額」'],
    ],
    [
      'a label that stands twice',
      tableOf([[...ROW, 5]], [...HEADER, '決算額']),
      replaced('列: D, 見出し: 決算額', '見出し: 決算額'),
      ['見出し「決算額」の列が 2 つあります', 'D「決算額」、G「決算額」'],
    ],
    [
      'columns that nothing names',
      tableOf([[...ROW, 5, 'x']], [...HEADER, '委託料', '備考']),
      MAPPING,
      ['使い方の決まっていない列が 2 列あります：G「委託料」、H「備考」', '--suggest'],
    ],
    [
      'a column of staff that is to be published',
      tableOf([[...ROW, '山田 太郎']], [...HEADER, '担当者']),
      `${MAPPING}      - { 列: G, 使い方: 文章 }\n`,
      ['G列「担当者」', '担当者や連絡先らしい見出し', '公開しない'],
    ],
    [
      'names without a label that says so',
      tableOf(
        [1, 2, 3].map((id) => [id, `事業${id}`, '課', 5, 'a', 'A', '山田 太郎']),
        [...HEADER, '備考'],
      ),
      `${MAPPING}      - { 列: G, 使い方: 文章 }\n`,
      ['G列「備考」', '人の名前らしい値（3 セル）', '公開しない'],
    ],
    [
      'a worksheet that nothing names',
      {
        ...tableOf([ROW]),
        worksheets: [tableOf([ROW]).worksheets[0]!, { ...tableOf([ROW]).worksheets[0]!, name: '予備', number: 2 }],
      },
      replaced('見出しの行: 2', '見出しの行: 2\n    名前: 一覧'),
      ['シート「予備」: シートに値がありますが、対応づけファイルにありません', '使わないワークシート'],
    ],
    [
      'a worksheet that is not there',
      tableOf([ROW]),
      replaced('見出しの行: 2', '見出しの行: 2\n    名前: 令和5'),
      ['シート「令和5」がありません', 'シートの名前：「一覧」'],
    ],
    [
      'no unit of money',
      tableOf([ROW]),
      MAPPING.replace('金額の単位: 千円\n', ''),
      ['D列「決算額」', '円か千円かがわからない', '金額の単位: 千円'],
    ],
    [
      'yen in the header, thousands in the mapping',
      tableOf(
        [ROW],
        HEADER.map((label) => (label === '決算額' ? '決算額（円）' : label)),
      ),
      replaced('列: D, 見出し: 決算額', '列: D').replace('区分: 決算', '区分: 決算, 単位: 千円'),
      ['D列「決算額（円）」', '見出しの単位は「円」、対応づけは「千円」'],
    ],
    [
      'neither budget nor settlement',
      tableOf([ROW]),
      replaced(', 区分: 決算', ''),
      ['予算か決算かがわからない「事業費」', '区分: 予算'],
    ],
    [
      'two columns for one figure',
      tableOf([[...ROW, 7]], [...HEADER, '決算額2']),
      `${MAPPING}      - { 列: G, 使い方: 費用, 費目: 事業費, 区分: 決算 }\n`,
      ['3行目 G列「決算額2」（G3）: 事業費（決算）の2023年度の値が D3 にもある'],
    ],
    [
      'a column with two uses',
      tableOf([ROW]),
      `${MAPPING}      - { 列: E, 使い方: 文章 }\n`,
      ['E列「目的」: 使い方が 2 つ'],
    ],
    [
      'a mapping with open places',
      tableOf([ROW]),
      replaced('担当: 企画課', '担当: "?"'),
      ['hyo.yaml の 1 行目: 「?」のままです'],
    ],
    [
      'a use that does not exist',
      tableOf([ROW]),
      replaced('使い方: 課', '使い方: 所属'),
      ['hyo.yaml の 9 行目', '使い方がないか、知らない言葉です'],
    ],
  ])('%s', async (_, workbook, source, words) => {
    const errors = await errorsOf(workbook, source);
    expect(errors.length).toBeGreaterThan(0);
    for (const word of words) expect(errors[0]).toContain(word);
  });

  test('no mapping fits: the message says how to get one', async () => {
    await inDataFolder((folder) => {
      const { data, errors } = chooseMapping(folder, tableOf([ROW]), null);
      expect(data).toBeNull();
      expect(errors[0]).toContain('npm run import -- --suggest 評価一覧.xlsx');
    });
  });

  test('a file that is none', async () => {
    await inDataFolder(async (folder) => {
      writeFileSync(join(folder, 'x.xlsx'), '%PDF-1.7');
      await expect(readWorkbook(join(folder, 'x.xlsx'))).rejects.toBeInstanceOf(TableError);
    });
  });
});

describe('documents that meet', () => {
  test('a sheet of another document is not overwritten', async () => {
    await inDataFolder((folder) => {
      const { data: mapping } = parseMapping(MAPPING, 'hyo.yaml');
      importTableInto(folder, tableOf([ROW, OTHER]), { mapping: mapping!, source: MAPPING }, { dryRun: false });
      const before = filesIn(folder);
      const source = MAPPING.replace('id: hyo', 'id: other');
      const other = parseMapping(source, 'other.yaml').data!;
      const run = importTableInto(folder, tableOf([ROW]), { mapping: other, source }, { dryRun: false });
      expect(run.result?.issues.map(printIssue)[0]).toContain('事業 0001 の 令和5年度のシートは、文書 hyo にもある');
      expect(filesIn(folder)).toEqual(before);
    });
  });
});
