import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { DataSet } from '../model/program.ts';
import type { OtherFigure } from '../schema/sheet.ts';
import { codeLists } from './code-lists.ts';
import { exampleData } from './example-data.ts';
import { otherFiguresTable } from './other-figures-table.ts';
import { programDocument } from './program-json.ts';
import { programTable } from './program-table.ts';
import { brokenPromises } from './promises.ts';
import { sheetJsonSchema } from './sheet-schema.ts';
import { tableFiles } from './table-files.ts';

const other = (label: string, fiscalYear: number, value: number | null, unit = '人'): OtherFigure => ({
  label,
  unit,
  measure: 'settlement',
  fiscalYear,
  value,
  status: value === null ? 'unreadable' : 'reported',
  printed: value === null ? null : String(value),
  line: 12,
  cell: '1-AB12',
  document: 'r6',
});

const others = [
  other('任用職員数', 2024, 0),
  other('委託料', 2024, 1234.567, '千円'),
  { ...other('委託料', 2025, 80, '千円'), measure: 'budget' as const, status: 'planned' as const },
  other('任用職員数', 2023, null),
];

/** The example with such numbers on its newest sheet. */
const data: DataSet = {
  ...exampleData,
  programs: exampleData.programs.map((program, index) => {
    if (index > 0) return program;
    const sheets = program.sheets.map((sheet) => (sheet.edition === 2024 ? { ...sheet, otherFigures: others } : sheet));
    return { ...program, sheets, latest: sheets.at(-1)! };
  }),
};
const [program] = data.programs;
const rows = otherFiguresTable.rows(data);

describe("the city's own numbers", () => {
  test('have a table of their own, every one a row, in the order of the form', () => {
    expect(otherFiguresTable.columns.map(({ name }) => name).join()).toBe(
      '全国地方公共団体コード,団体名,事業ID,事務事業名,シート年度,年度,項目,区分,指標値,単位,値の状態,原文表記,様式,出典文書',
    );
    expect(rows.map((row) => row.slice(5, 12))).toEqual([
      [2023, '任用職員数', '決算', null, '人', '判読不能', null],
      [2024, '任用職員数', '決算', 0, '人', '報告値', '0'],
      [2025, '委託料', '予算', 80, '千円', '見込値', '80'],
      [2024, '委託料', '決算', 1234.567, '千円', '報告値', '1234.567'],
    ]);
    expect(brokenPromises(otherFiguresTable, rows)).toEqual([]);
  });

  test('a city without them has no such table', () => {
    const names = (set: DataSet) => tableFiles(set).map(({ path }) => path);
    expect(names(exampleData)).not.toContain('other-figures.csv');
    expect(names(data)).toContain('other-figures.csv');
  });

  test('stand in the table of the program under その他, and not among the costs', () => {
    const own = programTable.rows(data, [program!]).map((row) => row.slice(5, 10));
    expect(own.filter(([classification]) => classification === 'その他')).toEqual([
      ['その他', '任用職員数', '決算', 2023, null],
      ['その他', '任用職員数', '決算', 2024, 0],
      ['その他', '委託料', '予算', 2025, 80],
      ['その他', '委託料', '決算', 2024, 1234.567],
    ]);
    expect(own.filter(([, item]) => item === '委託料')).toHaveLength(2);
  });

  test('the list of 区分 knows them', () => {
    const classifications = (set: DataSet) =>
      codeLists(set)
        .find(({ name }) => name === 'codes/measures')!
        .rows.map(([classification]) => classification);
    expect(classifications(data)).toContain('その他');
    expect(classifications(exampleData)).not.toContain('その他');
  });

  test('the JSON joins them over the years, each with its cell', () => {
    const said = programDocument(data, program!).otherFigures;
    expect(said.map(({ label, measureName, years }) => [label, measureName, years.map((each) => each.value)])).toEqual([
      ['任用職員数', '決算', [null, 0]],
      ['委託料', '予算', [80]],
      ['委託料', '決算', [1234.567]],
    ]);
    expect(said[0]!.years[1]).toMatchObject({ document: 'r6', line: 12, cell: '1-AB12', statusName: '報告値' });
    expect(programDocument(exampleData, exampleData.programs[0]!).otherFigures).toEqual([]);
  });

  test('the JSON Schema of a sheet knows them and their cells', () => {
    const validate = new Ajv2020({ strict: false }).compile(sheetJsonSchema('https://example.org/sheet.json'));
    expect(validate(program!.latest), JSON.stringify(validate.errors)).toBe(true);
    const [first] = program!.latest.otherFigures!;
    expect(validate({ ...program!.latest, otherFigures: [{ ...first, cell: 'AB12' }] })).toBe(false);
  });
});
