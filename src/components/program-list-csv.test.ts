import { expect, test } from 'vitest';
import { tableCsv } from '../exports/table-csv.ts';
import { programsTable } from '../exports/programs-table.ts';
import { columnWords } from '../i18n/ja/exports.ts';
import { readDataSet } from '../model/read-data.ts';
import { selectedCsv } from './program-list-csv.ts';

const data = readDataSet().data!;
const csv = tableCsv(programsTable, data);
const idColumn = columnWords.programId.name;
const ids = data.programs.map((program) => program.id);

test('all rows in their order are the published file', () => {
  expect(selectedCsv(csv, ids, idColumn)).toBe(csv);
});

test('some rows come in the order of the list, under the same header', () => {
  const lines = selectedCsv(csv, ['1088', 'b0102011012-01', '0088'], idColumn).split('\r\n');
  expect(lines[0]).toBe(csv.split('\r\n')[0]);
  expect(lines.slice(1).map((line) => line.split(',')[2])).toEqual(['1088', 'b0102011012-01', '0088', undefined]);
});

test('no rows leave the header', () => {
  expect(selectedCsv(csv, [], idColumn)).toBe(`${csv.split('\r\n')[0]}\r\n`);
});

test('a row that is not published stops the file', () => {
  expect(() => selectedCsv(csv, ['0088', '9999'], idColumn)).toThrow('9999');
});
