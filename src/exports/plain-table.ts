import type { DataSet } from '../model/program.ts';
import { type Cell, csv, tableText } from '../model/csv.ts';
import type { ColumnPromise } from './table.ts';
import { tablesOf } from './tables.ts';

/** A column as descriptions name it: `key` for programs, `name` is its header. */
export interface DescribedColumn extends ColumnPromise {
  key: string;
  name: string;
  description: string;
}

/** A table with its rows, the same for every format. */
export interface PlainTable {
  /** Path below /data/ without its ending: costs, codes/value-statuses. */
  name: string;
  title: string;
  description: string;
  columns: readonly DescribedColumn[];
  /** Names of the columns that identify a row. */
  primaryKey: readonly string[];
  /** Texts on one line each (`typedRows`), cells in the order of `columns`. */
  rows: readonly (readonly Cell[])[];
}

/** The tables of the data set. */
export function dataTables(data: DataSet): PlainTable[] {
  return tablesOf(data).map((table) => ({ ...table, rows: typedRows(table.rows(data)) }));
}

export function plainTableCsv({ columns, rows }: PlainTable): string {
  return csv(
    columns.map((column) => column.name),
    rows,
  );
}

/** Texts as in the CSV, but without the apostrophe, which only spreadsheets need. */
export function typedRows(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? tableText(cell) : cell)));
}
