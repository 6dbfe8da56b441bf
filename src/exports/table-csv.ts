import { type Cell, csv, csvLines } from '../model/csv.ts';
import type { DataSet, Program } from '../model/program.ts';
import type { Table } from './table.ts';

/** The CSV of a table, of all programs or of some. */
export function tableCsv(table: Table, data: DataSet, programs?: readonly Program[]): string {
  return rowsCsv(table, table.rows(data, programs));
}

/** The CSV of some rows of a table. */
export function rowsCsv(table: Pick<Table, 'columns'>, rows: Cell[][]): string {
  return csv(headerOf(table), rows);
}

/** The records of one program in such a file. */
export interface CsvPart {
  text: string;
  records: number;
}

/** The file is its head, then the parts of the programs. */
export function csvHead(table: Pick<Table, 'columns'>): string {
  return csv(headerOf(table), []);
}

export function csvPart(table: Table, data: DataSet, program: Program): CsvPart {
  const rows = table.rows(data, [program]);
  return { text: csvLines(rows), records: rows.length };
}

function headerOf({ columns }: Pick<Table, 'columns'>): string[] {
  return columns.map((column) => column.name);
}
