import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { codeLists } from '../code-lists.ts';
import { exampleData } from '../example-data.ts';
import { dataTables, type DataTable } from '../plain-table.ts';
import { sqliteFile } from './sqlite-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tables = [...dataTables(exampleData), ...codeLists(exampleData)];
const bytes = Buffer.concat([...sqliteFile(tables, { title: '題', version: '1.0.0' }).pieces()]);
writeFileSync(join(folder, 'all.sqlite'), bytes);
const database = new DatabaseSync(join(folder, 'all.sqlite'), { readOnly: true });
const rows = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => Object.values(row));

describe('SQLite', () => {
  test('does not name the version that wrote it: every Node gives the same bytes', () => {
    expect(bytes.readUInt32BE(96)).toBe(3_040_000);
  });

  test('is whole, and every key leads somewhere', () => {
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    expect(rows('PRAGMA foreign_key_list(costs)').map((key) => key.slice(2, 5))).toEqual([
      ['codes_value_statuses', '値の状態', '値の状態'],
      ['codes_cost_items', '費目', '費目'],
      ['programs', '事業ID', '事業ID'],
    ]);
  });

  test('gives back every cell: ids with their zeros, a zero as zero, nothing as null', () => {
    for (const table of tables)
      expect(rows(`SELECT * FROM ${table.name.replace(/[/-]/g, '_')} ORDER BY rowid`)).toEqual([...table.rows]);
    const figures = 'SELECT 事業ID, 指標値, typeof(指標値), 原文表記 FROM costs WHERE 年度 = 2021 ORDER BY 指標値';
    expect(rows(figures)).toEqual([
      ['0008', null, 'null', '0'],
      ['0008', 0, 'real', '0'],
      ['0008', 905, 'real', '905'],
    ]);
  });

  test('a text that a spreadsheet would run is plain here', () => {
    expect(rows("SELECT 本文 FROM texts WHERE 項目 LIKE '改善目標%'")).toEqual([['=SUM(A1)']]);
  });

  test('says what it is', () => {
    expect(rows('SELECT * FROM about')).toEqual([
      ['title', '題'],
      ['version', '1.0.0'],
    ]);
  });

  test('refuses a row whose key is not there', () => {
    const [programs, costs] = tables as [DataTable, DataTable];
    expect(() => sqliteFile([{ ...programs, rows: [] }, costs], {})).toThrow('FOREIGN KEY');
  });
});
