import type { TableDifference } from '../editions/difference.ts';
import type { CsvRecord } from '../exports/read-csv.ts';
import { TABLES } from '../exports/tables.ts';
import { columnWords, type TableName } from '../i18n/ja/exports.ts';

/** A row by its table and the cells that identify it. */
export function rowKey(table: TableName, row: CsvRecord): string {
  const key = TABLES.find(({ name }) => name === table)?.primaryKey ?? [];
  return JSON.stringify([table, ...key.map((column) => row[column])]);
}

/** The keys of all rows that are new or have another value. */
export function rowsThatDiffer(found: readonly TableDifference[]): Set<string> {
  const value = columnWords.value.name;
  return new Set(
    found.flatMap(({ table, added, changed }) => [
      ...added.map((row) => rowKey(table, row)),
      ...changed
        .filter(({ cells }) => cells.some(({ column }) => column === value))
        .map(({ row }) => rowKey(table, row)),
    ]),
  );
}
