import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import type { Program } from '../model/program.ts';
import { readDataSet } from '../model/read-data.ts';
import { csvFiles, dataFiles } from './data-files.ts';
import { publicationOf } from './publication.ts';
import type { Cell } from '../model/csv.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';

// The real data in every format, each read by another program than the one that wrote it: the same rows, cell by cell.

const { data: real, issues } = readDataSet();
if (!real) throw new Error(JSON.stringify(issues.slice(0, 3)));
// The first city has no other numbers: its 決算 stand in for them.
const data = { ...real, programs: real.programs.map(withOtherFigures) };
const publication = publicationOf(data, 'https://example.org/');
const made = [...csvFiles(publication), ...dataFiles(publication)];
const files = new Map(made.map(({ path, bytes }) => [path, bytes]));

const folder = mkdtempSync(join(tmpdir(), 'formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const { path, bytes } of made) if (!path.includes('/')) writeFileSync(join(folder, path), bytes);
const sqlite = new DatabaseSync(join(folder, 'jimujigyo.sqlite'), { readOnly: true });
const duckdb = await (await DuckDBInstance.create(':memory:')).connect();

function withOtherFigures(program: Program): Program {
  const sheets = program.sheets.map((sheet) => ({
    ...sheet,
    otherFigures: sheet.costs
      .filter(({ item }) => item === 'operating_cost')
      .map(({ item: _item, ...cost }) => ({ ...cost, label: '委託料', unit: '千円' })),
  }));
  return { ...program, sheets };
}

type Row = Record<string, Cell>;

/** The CSV as typed rows: an empty cell is nothing, the apostrophe before a formula is the spreadsheet's. */
function rowsOfCsv({ name, columns }: Table): Row[] {
  const { data: rows } = Papa.parse<Record<string, string>>(new TextDecoder().decode(files.get(`${name}.csv`)), {
    header: true,
    skipEmptyLines: true,
  });
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((column) => {
        const cell = row[column.name]!;
        if (cell === '') return [column.name, null];
        return [column.name, column.type === 'string' ? cell.replace(/^'(?=[=+\-@＝＋－＠])/, '') : Number(cell)];
      }),
    ),
  );
}

const plain = (rows: readonly object[]): Row[] => rows.map((row) => ({ ...row }) as Row);

describe.each(tablesOf(data).map((table) => [table.name, table] as const))('%s', (name, table) => {
  const expected = rowsOfCsv(table);

  test('has rows', () => expect(expected.length).toBeGreaterThan(40));

  test('Parquet, read by hyparquet', async () => {
    const rows = await parquetReadObjects({ file: files.get(`${name}.parquet`)!.buffer });
    expect(plain(rows)).toEqual(expected);
  });

  test('Parquet, read by DuckDB', async () => {
    const reader = await duckdb.runAndReadAll(`SELECT * FROM read_parquet('${join(folder, `${name}.parquet`)}')`);
    expect(plain(reader.getRowObjects())).toEqual(expected);
  });

  test('SQLite', () => {
    expect(plain(sqlite.prepare(`SELECT * FROM ${name.replace('-', '_')} ORDER BY rowid`).all())).toEqual(expected);
  });
});

describe('the files', () => {
  test('the ZIP holds the same bytes as the files beside it', () => {
    const inside = Object.entries(unzipSync(files.get('all.zip')!));
    const beside = inside.filter(([path]) => files.has(path));
    expect(beside.map(([path, bytes]) => [path, hash(bytes)])).toEqual(
      beside.map(([path]) => [path, hash(files.get(path)!)]),
    );
    expect(inside.map(([path]) => path).filter((path) => !files.has(path))).toEqual(['README.txt', 'datapackage.json']);
    expect(beside.length).toBe(17);
  });

  test('are the same when they are made again', () => {
    const again = dataFiles(publicationOf(data, 'https://example.org/'));
    expect(again.map(({ path, bytes }) => [path, hash(bytes)])).toEqual(
      again.map(({ path }) => [path, hash(files.get(path)!)]),
    );
  });

  test('are small enough to be handed out: all of them below 3 MB', () => {
    expect(made.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(3_000_000);
  });
});

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
