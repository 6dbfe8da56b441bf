import type { DataSet } from '../model/program.ts';
import { type Cell, csv, PLAIN, tableText } from '../model/csv.ts';
import { rememberedText } from '../model/remembered-text.ts';
import type { ColumnPromise, Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** A column as descriptions name it: `key` for programs, `name` is its header. */
export interface DescribedColumn extends ColumnPromise {
  key: string;
  name: string;
  description: string;
}

/** What a table is, the same for every format. */
export interface TableDescription {
  /** Path below /data/ without its ending: costs, codes/value-statuses. */
  name: string;
  title: string;
  description: string;
  columns: readonly DescribedColumn[];
  /** Names of the columns that identify a row. */
  primaryKey: readonly string[];
}

/** A table with its rows: texts on one line each (`typedRows`), cells in the order of `columns`. */
export interface PlainTable extends TableDescription {
  rows: readonly (readonly Cell[])[];
}

/** A table whose rows are made while they are read: those of a whole city would fill the memory. */
export interface DataTable extends TableDescription {
  rows: Iterable<readonly Cell[]>;
}

/** The tables of the data set. */
export function dataTables(data: DataSet): DataTable[] {
  return tablesOf(data).map((table) => ({ ...table, rows: { [Symbol.iterator]: () => rowsOf(table, data) } }));
}

function* rowsOf(table: Table, data: DataSet): Generator<readonly Cell[]> {
  for (const program of data.programs) yield* typedRows(table.rows(data, [program]));
}

export function plainTableCsv({ columns, rows }: PlainTable): string {
  return csv(
    columns.map((column) => column.name),
    rows,
  );
}

/** Texts as in the CSV, but without the apostrophe, which only spreadsheets need. */
export function typedRows(rows: readonly (readonly Cell[])[]): Cell[][] {
  let before: readonly Cell[] = [];
  let typed: readonly Cell[] = [];
  return rows.map((row) => {
    // Most cells say what the row before said.
    const cells = row.map((cell, place) => (cell === before[place] ? typed[place]! : typedCell(cell)));
    [before, typed] = [row, cells];
    return cells;
  });
}

function typedCell(cell: Cell): Cell {
  return typeof cell !== 'string' || PLAIN.test(cell) ? cell : plainText(cell);
}

const plainText = rememberedText(tableText);
