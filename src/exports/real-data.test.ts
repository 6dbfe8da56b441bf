import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { costItemNames, costMeasureNames, statusNames } from '../i18n/ja/codes.ts';
import { readDataSet } from '../model/read-data.ts';
import { tableCsv } from './table-csv.ts';
import { programJson } from './program-json.ts';
import { programTable } from './program-table.ts';
import { brokenPromises } from './promises.ts';
import { sheetJsonSchema } from './sheet-schema.ts';
import { tableFiles } from './table-files.ts';
import { TABLES } from './tables.ts';

// Every real sheet, through every file: what a reader of the files computes is what the sheets state.

const { data, issues } = readDataSet();
if (!data) throw new Error(JSON.stringify(issues.slice(0, 3)));
const sheets = data.programs.flatMap((program) => program.sheets);
const files = new Map(tableFiles(data).map((file) => [file.table.name, file.text]));

type Row = Record<string, string>;

function read(text: string): Row[] {
  const { data: rows, errors } = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return rows;
}

const number = (cell: string | undefined) => (cell === '' ? null : Number(cell));
const line = (...cells: (string | number | null | undefined)[]) =>
  cells.map((cell) => (cell === null || cell === '' ? '(empty)' : cell)).join(' ');

describe('the real data', () => {
  test('keep every promise of their tables', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(60);
    for (const table of [...TABLES, programTable]) expect(brokenPromises(table, table.rows(data))).toEqual([]);
  });

  test('costs.csv gives back every cost of every sheet', () => {
    const expected = sheets.flatMap((sheet) =>
      sheet.costs.map(({ item, measure, fiscalYear, value, status, printed }) =>
        line(
          sheet.programId,
          sheet.edition,
          fiscalYear,
          costItemNames[item],
          costMeasureNames[measure],
          value,
          statusNames[status],
          printed,
        ),
      ),
    );
    const found = read(files.get('costs')!).map((row) =>
      line(
        row['事業ID'],
        row['シート年度'],
        row['年度'],
        row['費目'],
        row['区分'],
        number(row['指標値']),
        row['値の状態'],
        row['原文表記'],
      ),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('indicators.csv gives back every target and result of every sheet', () => {
    const expected = sheets.flatMap((sheet) =>
      sheet.indicators.flatMap(({ number: place, targets, actuals }) =>
        [
          ...targets.map((each) => ({ ...each, kind: '目標' })),
          ...actuals.map((each) => ({ ...each, kind: '実績' })),
        ].map((each) =>
          line(
            sheet.programId,
            sheet.edition,
            place,
            each.fiscalYear,
            each.kind,
            each.value,
            statusNames[each.status],
            each.printed,
          ),
        ),
      ),
    );
    const found = read(files.get('indicators')!).map((row) =>
      line(
        row['事業ID'],
        row['シート年度'],
        row['指標番号'],
        row['年度'],
        row['区分'],
        number(row['指標値']),
        row['値の状態'],
        row['原文表記'],
      ),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('texts.csv and evaluations.csv have a row for every text and evaluation', () => {
    const notes = sheets.flatMap((sheet) => sheet.indicators.filter((each) => each.note !== null));
    expect(read(files.get('texts')!)).toHaveLength(sheets.flatMap((sheet) => sheet.texts).length + notes.length);
    const grades = sheets.flatMap((sheet) => sheet.evaluations.map((each) => each.grade ?? ''));
    expect(read(files.get('evaluations')!).map((row) => row['評価'])).toEqual(grades);
  });

  test('the file of a program holds the rows of costs.csv and indicators.csv, figure by figure', () => {
    for (const program of data.programs) {
      const own = read(tableCsv(programTable, data, [program]));
      const all = ['costs', 'indicators'] as const;
      const rows = all.flatMap((name) => read(files.get(name)!).filter((row) => row['事業ID'] === program.id));
      expect(own.map((row) => [row['年度'], row['指標値'], row['原文表記']])).toEqual(
        rows.map((row) => [row['年度'], row['指標値'], row['原文表記']]),
      );
    }
  });

  test('no cell is a formula, spans lines or holds 和暦 as a year', () => {
    for (const text of files.values()) {
      const cells = read(text).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+@＝＋＠]|^[-－](?!$|\d+(\.\d+)?$)|[\r\n\t]/.test(cell))).toEqual([]);
      expect(
        read(text)
          .flatMap((row) => [row['シート年度'], row['年度']])
          .filter((cell) => cell !== undefined && !/^\d{4}$/.test(cell)),
      ).toEqual([]);
    }
  });

  test('the JSON of every program parses, and its sheets meet the published schema', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(
      sheetJsonSchema('https://example.org/data/schema/sheet.json'),
    );
    for (const program of data.programs) {
      const document = JSON.parse(programJson(data, program));
      expect(document.sheets).toEqual(program.sheets);
      for (const sheet of document.sheets)
        expect(validate(sheet), `${program.id} ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
});
