import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DataSet } from '../model/program.ts';
import type { Department } from '../schema/sheet.ts';
import { codeLists } from './code-lists.ts';
import { exampleData } from './example-data.ts';
import { sqliteFile } from './formats/sqlite-file.ts';
import { programsTable } from './programs-table.ts';
import { brokenPromises } from './promises.ts';

// A city that names one level of departments.

function withDepartments(...departments: Department[]): DataSet {
  const programs = exampleData.programs.map((program, index) => {
    const department = departments[index]!;
    const sheets = program.sheets.map((sheet) => ({ ...sheet, department }));
    return { ...program, sheets, latest: sheets.at(-1)!, department };
  });
  return { ...exampleData, programs };
}

const of = (bureau: string, section: string): Department => ({ bureau, section, unit: null });
const listOf = (data: DataSet) => codeLists(data).find(({ name }) => name === 'codes/departments')!;

test('部 is empty, not a text of no letters, and no part of a key', () => {
  const data = withDepartments(of('', '広報課'), of('', '税務課'));
  const rows = programsTable.rows(data);
  const place = programsTable.columns.findIndex(({ key }) => key === 'bureau');
  expect(rows.map((row) => row[place])).toEqual([null, null]);
  expect(brokenPromises(programsTable, rows)).toEqual([]);
  const { primaryKey, columns } = listOf(data);
  expect(primaryKey).toEqual(['全国地方公共団体コード', 'シート年度', '課']);
  expect(columns.find(({ key }) => key === 'bureau')!.required).toBe(false);
});

test('a city of two levels keeps both in the key', () => {
  expect(listOf(exampleData).primaryKey).toEqual(['全国地方公共団体コード', 'シート年度', '部', '課']);
});

test('where the same 課 stands alone and below a 部, the list has no key, and SQLite takes it', () => {
  const list = listOf(withDepartments(of('', '総務課'), of('教育部', '総務課')));
  expect(list.primaryKey).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), 'one-level-'));
  writeFileSync(join(folder, 'x.sqlite'), Buffer.concat([...sqliteFile([list], {}).pieces()]));
  const rows = new DatabaseSync(join(folder, 'x.sqlite')).prepare('SELECT * FROM codes_departments').all();
  expect(rows).toHaveLength(list.rows.length);
  rmSync(folder, { recursive: true });
});
