import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Sheet } from '../../schema/sheet.ts';
import { emptyCity, filesIn } from './example-folder.ts';
import { STAFF, cityTable, cityXlsx } from './example-table.ts';
import { importTableInto } from './import-table-files.ts';
import { parseMapping } from './mapping/mapping-file.ts';
import { parseWorkbook } from './file/read-workbook.ts';
import { suggestMapping } from './suggest/suggest.ts';

// A table of a whole city, mapped by nothing but the suggestion: 407 programs, six years of 32 columns.

const PROGRAMS = 407;
const folder = mkdtempSync(join(tmpdir(), 'city-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
emptyCity(folder);

const table = cityTable(PROGRAMS);
const workbook = parseWorkbook(await cityXlsx(table), '事務事業評価_令和5年度.xlsx');
const source = suggestMapping(workbook, '2026-11-23').replace('担当: "?"', '担当: 企画課');
const { data: mapping, errors } = parseMapping(source, 'm.yaml');

test('the suggestion is valid as it is, once the section in charge is filled in', () => {
  expect(errors).toEqual([]);
  expect(source).not.toMatch(new RegExp(STAFF.join('|')));
});

describe('imported', () => {
  const run = importTableInto(folder, workbook, { mapping: mapping!, source }, { dryRun: false });
  const sheets = (run.result?.sheets ?? []) as Sheet[];

  test('without an error', () => {
    expect(run.result?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(sheets.length).toBeGreaterThan(PROGRAMS * 5);
  });

  /** Everything that the sheets state, by the cell that states it. */
  const stated = new Map<string, { printed: string | null; value: number | null; status: string }>();
  const texts = new Set<string>();
  for (const sheet of sheets) {
    const figures = [
      ...sheet.costs,
      ...(sheet.otherFigures ?? []),
      ...sheet.indicators.flatMap(({ targets, actuals }) => [...targets, ...actuals]),
    ];
    for (const { cell = '', printed, value, status } of figures) stated.set(cell, { printed, value, status });
    for (const { cell = '', body } of sheet.texts) texts.add(`${cell} ${body}`);
    for (const { cell = '', grade } of sheet.evaluations) texts.add(`${cell} ${grade ?? '-'}`);
    for (const { name, unit } of sheet.indicators) texts.add(name).add(unit ?? '');
  }

  const figureColumns = table.rows[2]!.map((label) =>
    /額|金|債|財源|件費|職員数|料|件数|目標値|実績値/.test(String(label)),
  );
  const cells = table.rows
    .slice(3)
    .flatMap((row, index) => row.map((value, column) => ({ value, column, row: index + 4 })));

  test('every number is there, real zeros are zeros, texts in cells of numbers keep their words', () => {
    const wrong = cells.filter(({ value, column, row }) => {
      if (!figureColumns[column] || value === null || isUnusedSlot(row, column)) return false;
      const figure = stated.get(`1-${letters(column + 1)}${row}`);
      if (figure === undefined) return true;
      return typeof value === 'number'
        ? figure.value !== value || figure.status !== 'reported'
        : figure.printed !== value.replaceAll(',', '');
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect([...stated.values()].filter(({ value }) => value === 0).length).toBeGreaterThan(1000);
    expect(
      [...stated.values()]
        .filter(({ printed }) => printed === '29（4）')
        .every(({ value, status }) => value === 29 && status === 'suspect'),
    ).toBe(true);
    expect(
      [...stated.values()].filter(({ printed }) => printed?.startsWith('△')).every(({ value }) => value! < 0),
    ).toBe(true);
  });

  test('every text is there', () => {
    const words = cells.filter(
      ({ value, column }) => typeof value === 'string' && !figureColumns[column] && column >= 12,
    );
    const known = ({ value, column, row }: (typeof words)[number]) =>
      texts.has(String(value)) || texts.has(`1-${letters(column + 1)}${row} ${value}`);
    expect(words.filter((each) => !known(each)).slice(0, 5)).toEqual([]);
    expect(words.length).toBeGreaterThan(20000);
  });

  test('the counts add up, and say what was set aside and why', () => {
    const [counts] = run.result!.counts;
    const filled = table.rows.flat().filter((value) => value !== null).length;
    const { figure, text, basics, key } = counts!.published;
    const aside = counts!.setAside.reduce((sum, { cells: count }) => sum + count, 0);
    expect(figure + text + basics + key + aside).toBe(filled);
    expect(counts!.setAside.map(({ reason }) => reason).toSorted()).toEqual(
      [
        '公開しない列',
        '空の枠（指標名がなく、値もない）',
        '見出し',
        '見出しより上',
        '横線だけの基本情報（記載なしと同じ）',
      ].toSorted(),
    );
  });

  test('no member of staff and no extension is anywhere in the folder', () => {
    const staff = new RegExp(`${STAFF.join('|')}|内線\\d`);
    const found = [...filesIn(folder)].filter(([, text]) => staff.test(text)).map(([path]) => path);
    expect(found).toEqual([]);
  });
});

/** 活動指標2 without a name, in every third row. */
function isUnusedSlot(row: number, column: number): boolean {
  return (row - 3) % 3 === 0 && /^活動指標2/.test(String(table.rows[2]![column]));
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : letters(Math.floor((column - 1) / 26)) + last;
}
