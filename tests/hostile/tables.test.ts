import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkData } from '../../src/checks/all-checks.ts';
import { importTableInto } from '../../src/importers/table/import-table-files.ts';
import { parseMapping } from '../../src/importers/table/mapping/mapping-file.ts';
import { parseWorkbook } from '../../src/importers/table/file/read-workbook.ts';
import { TableError } from '../../src/importers/table/table-error.ts';
import type { Workbook } from '../../src/importers/table/file/workbook.ts';
import { readDataSet } from '../../src/model/read-data.ts';
import { randomFrom } from '../build/faults/random.ts';
import { snapshot } from '../build/faults/snapshot.ts';
import { unclear } from './mutant-room.ts';
import { faultsShown } from './shown.ts';
import { FORMULAS, ODD, PATHS, UNSAFE_CHARACTERS, XSS } from './strings.ts';

// A city's table with cells in which anything may stand: refused with the cell, and nothing is changed; or imported, and then
// what is made of it is sound.

const CITY = 'examples/midori-shi';
const room = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(room, { recursive: true }));

const source = readFileSync(join(CITY, 'data/mappings/hyoka-itiran.yaml'), 'utf8');
const { data: mapping } = parseMapping(source, 'm.yaml');
const table = readFileSync(join(CITY, 'hyoka-itiran.csv'));
const NUMBERS = [
  '1,234',
  '１２３',
  '△5',
  '29（4）',
  '1e308',
  '-0',
  '0.1.2',
  '#REF!',
  '未集計',
  '－',
  '2024/1/1',
  '999999999999999999999',
];
const TEXTS = [...XSS, ...FORMULAS, ...PATHS, ...UNSAFE_CHARACTERS, ...ODD, ...NUMBERS, ...NUMBERS, ...NUMBERS];

type Random = () => number;
const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]!;

function changedTable(random: Random): Workbook {
  const workbook = parseWorkbook(table, 'hyoka-itiran.csv');
  const { rows } = workbook.worksheets[0]!;
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * rows.length);
    const row = rows[at]!;
    if (random() < 0.1) rows.splice(at, 1);
    else if (random() < 0.1) rows.splice(at, 0, row);
    else if (row.length > 0) setText(row, Math.floor(random() * row.length), pick(TEXTS, random));
  }
  return workbook;
}

type Row = Workbook['worksheets'][number]['rows'][number];

function setText(row: Row, at: number, text: string): void {
  const some = row.find((cell) => cell?.kind === 'text')!;
  row[at] = { ...some, text } as Row[number];
}

test('50 changed tables: refused with nothing changed, or imported soundly', () => {
  const random = randomFrom(5);
  const counts = { refused: 0, imported: 0, checked: 0 };
  for (let round = 0; round < 50; round += 1) {
    const data = join(room, 'data');
    rmSync(data, { recursive: true, force: true });
    cpSync(join(CITY, 'data'), data, { recursive: true });
    const before = snapshot(data);
    const { result, files } = importOrRefuse(data, changedTable(random));
    if (files === null) {
      counts.refused += 1;
      expect(snapshot(data)).toEqual(before);
      const errors = result?.issues.filter(({ severity }) => severity === 'error') ?? [];
      for (const error of errors) expect([error.found, error.expected, error.remedy].every(Boolean)).toBe(true);
      continue;
    }
    counts.imported += 1;
    const { data: read, issues } = readDataSet(data);
    const errors = [...issues, ...(read ? checkData(read) : [])].filter(({ severity }) => severity === 'error');
    expect(errors.flatMap(unclear)).toEqual([]);
    if (read && errors.length === 0) {
      counts.checked += 1;
      expect(faultsShown(read)).toEqual([]);
    }
  }
  expect(counts.refused).toBeGreaterThan(10);
  expect(counts.checked).toBeGreaterThan(10);
});

function importOrRefuse(
  data: string,
  workbook: Workbook,
): Pick<ReturnType<typeof importTableInto>, 'result' | 'files'> {
  try {
    return importTableInto(data, workbook, { mapping: mapping!, source, isKept: true }, { dryRun: false });
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return { result: null, files: null };
  }
}
