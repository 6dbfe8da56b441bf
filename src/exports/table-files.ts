import type { DataSet } from '../model/program.ts';
import { remembered } from '../model/remembered.ts';
import { tableCsv } from './table-csv.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** One file of the data set. */
export interface TableFile {
  table: Table;
  /** File name beside datapackage.json. */
  path: string;
  text: string;
}

/** All tables of the data set as files, in the order of the data package. Made once: of a whole city they take seconds. */
export const tableFiles: (data: DataSet) => TableFile[] = remembered(filesOf);

function filesOf(data: DataSet): TableFile[] {
  return tablesOf(data).map((table) => ({ table, path: `${table.name}.csv`, text: tableCsv(table, data) }));
}
