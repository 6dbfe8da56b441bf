import { describe, expect, test } from 'vitest';
import { readDataSet } from '../model/read-data.ts';
import { codebook, codebookColumn } from './codebook.ts';
import { codeLists } from './code-lists.ts';
import { exampleData } from './example-data.ts';
import { type DataTable, dataTables, type PlainTable, plainTableCsv } from './plain-table.ts';
import { programTable } from './program-table.ts';

const lists = codeLists(exampleData);
const tables = dataTables(exampleData);
const listNamed = (name: string) => lists.find((list) => list.name === `codes/${name}`)!;
const linesOf = (table: PlainTable) => plainTableCsv(table).replace('\uFEFF', '').split('\r\n').slice(0, -1);

/** All values of a column, by its 物理名. */
function values({ columns, rows }: DataTable, key: string): unknown[] {
  const place = columns.findIndex((column) => column.key === key);
  return Array.from(rows, (row) => row[place]);
}

describe('code lists', () => {
  test('a list of the site names each code of the data once, in the order of the contract', () => {
    expect(linesOf(listNamed('value-statuses')).slice(0, 2)).toEqual([
      '値の状態,コード,指標値の有無,説明',
      '報告値,reported,あり,シートに印字され、その意味どおりの数値です。0は本当の0です。',
    ]);
    expect(values(listNamed('value-statuses'), 'numeric')).toEqual(['あり', 'あり', ...Array(5).fill('なし'), 'あり']);
    expect(linesOf(listNamed('cost-items')).map((line) => line.split(',').slice(0, 4).join())).toEqual([
      '費目,コード,費目の種類,単位',
      '事業費,operating_cost,事業費,千円',
      '一般財源,general_revenue,財源,千円',
      '国庫支出金,national_subsidy,財源,千円',
      '県支出金,prefectural_subsidy,財源,千円',
      '地方債,local_bonds,財源,千円',
      '国県支出金・地方債,subsidies_and_bonds,財源,千円',
      'その他,other_revenue,財源,千円',
      '人件費,personnel_cost,人員,千円',
      '正職員従事割合,staff_share,人員,人',
      '正職員時間外勤務,overtime_hours,人員,時間',
    ]);
    expect(linesOf(listNamed('measures')).slice(1)).toEqual([
      '費用,予算,budget',
      '費用,決算,settlement',
      '指標,目標,target',
      '指標,実績,actual',
    ]);
    expect(values(listNamed('sdgs'), 'sdgNumber')).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  });

  test('a list of the sheets has what they print, with the municipality, and a grade that is a dash not at all', () => {
    expect(linesOf(listNamed('grades')).slice(1)).toEqual([
      '009903,あおば市,R6マネジメントシート,市民ニーズ,4',
      '009903,あおば市,R6マネジメントシート,方向性,継続',
    ]);
    expect(linesOf(listNamed('evaluation-items')).slice(1)).toEqual([
      '009903,あおば市,R6マネジメントシート,優先度,rating,評価',
      '009903,あおば市,R6マネジメントシート,市民ニーズ,rating,評価',
      '009903,あおば市,R6マネジメントシート,方向性,direction,方向性',
    ]);
    expect(linesOf(listNamed('indicator-kinds')).slice(1)).toEqual(['009903,あおば市,R6マネジメントシート,成果指標']);
    expect(linesOf(listNamed('departments')).slice(1)).toEqual([
      '009903,あおば市,2020,政策部,情報課,1',
      '009903,あおば市,2024,政策部,情報課,2',
    ]);
    expect(
      linesOf(listNamed('forms'))
        .slice(1)
        .map((line) => line.split(',').slice(2, 5).join()),
    ).toEqual(['R2マネジメントシート,2020,r2', 'R6マネジメントシート,2024,r6', 'R6成果一覧,2024,r6-list']);
  });

  test.each([
    ['the example', exampleData],
    ['the real data', readDataSet().data!],
  ])('have every value of the columns that the codebook leads to them: %s', (_name, data) => {
    let checked = 0;
    for (const table of dataTables(data)) {
      for (const column of table.columns) {
        const list = codeLists(data).find(({ name }) => `${name}.csv` === codebookColumn(column).codeList);
        const used = values(table, column.key).filter((value) => value !== null);
        if (!list) continue;
        const key = renamed[column.key] ?? column.key;
        expect(values(list, key), `${table.name} ${column.name}`).toEqual(expect.arrayContaining([...new Set(used)]));
        checked += used.length;
      }
    }
    expect(checked).toBeGreaterThan(60);
  });
});

/** Columns whose list calls them otherwise. */
const renamed: Record<string, string> = {
  settlementStatus: 'status',
  costMeasure: 'anyMeasure',
  indicatorMeasure: 'anyMeasure',
};

describe('codebook', () => {
  const book = codebook([...tables, ...lists]);
  const rows = book.rows.map((row) => Object.fromEntries(row.map((cell, place) => [book.columns[place]!.name, cell])));

  test('has a row for every column of every table, in its order', () => {
    for (const { name, columns } of [...tables, ...lists])
      expect(rows.filter((row) => row['表'] === `${name}.csv`).map((row) => row['論理名'])).toEqual(
        columns.map((column) => column.name),
      );
    expect(rows.filter((row) => row['表'] === 'programs/事業ID.csv')).toHaveLength(programTable.columns.length);
    expect(rows.filter((row) => row['表'] === 'codebook.csv')).toHaveLength(10);
  });

  test('states type, unit, blanks, list, meaning and origin', () => {
    expect(rows.find((row) => row['表'] === 'costs.csv' && row['論理名'] === '指標値')).toEqual({
      表: 'costs.csv',
      列番号: 9,
      物理名: 'value',
      論理名: '指標値',
      型: '数値',
      単位: '「単位」の列に示します',
      空欄: 'あり',
      コード表: null,
      定義: '数値です。数値として使えないときは空で、その理由が「値の状態」にあります。',
      出典: 'シートの記載',
    });
    const [status] = rows.filter((row) => row['物理名'] === 'status');
    expect(status).toMatchObject({ 空欄: 'なし', コード表: 'codes/value-statuses.csv', 出典: 'このサイトの編集' });
  });

  test('every column of numbers has a unit, every column its meaning', () => {
    expect(rows.filter((row) => row['型'] !== '文字' && !row['単位']).map((row) => row['論理名'])).toEqual([]);
    expect(rows.filter((row) => !row['定義'] || !row['出典'])).toEqual([]);
    expect(rows.map((row) => row['物理名']).filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(String(name)))).toEqual([]);
  });
});
