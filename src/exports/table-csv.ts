import { csv } from '../model/csv.ts';
import type { DataSet, Program } from '../model/program.ts';
import type { Table } from './table.ts';

/** The CSV of a table, of all programs or of some. */
export function tableCsv(table: Table, data: DataSet, programs?: readonly Program[]): string {
  return csv(
    table.columns.map((column) => column.name),
    table.rows(data, programs),
  );
}
