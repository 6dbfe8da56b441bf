import type { DataSet } from '../model/program.ts';
import { remembered } from '../model/remembered.ts';
import { csvHead, csvPart } from './table-csv.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** One file of the data set. */
export interface TableFile {
  table: Table;
  /** File name beside datapackage.json. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  records: number;
  /** What the bytes say; read anew each time. */
  readonly text: string;
  /** The records of one program, by its place among the programs of the data. */
  textOf(program: number): string;
}

/** All tables of the data set as files, in the order of the data package. Made once: of a whole city they take seconds. */
export const tableFiles: (data: DataSet) => TableFile[] = remembered(filesOf);

function filesOf(data: DataSet): TableFile[] {
  return tablesOf(data).map((table) => tableFile(table, data));
}

/** Part by part: a table of a whole city is longer than a text may be, and its rows fill the memory. */
function tableFile(table: Table, data: DataSet): TableFile {
  let records = 0;
  const parts = data.programs.map((program) => {
    const part = csvPart(table, data, program);
    records += part.records;
    return Buffer.from(part.text);
  });
  const head = Buffer.from(csvHead(table));
  const bytes = Buffer.concat([head, ...parts]);
  const starts = [head.length];
  for (const { length } of parts) starts.push(starts.at(-1)! + length);
  return {
    table,
    path: `${table.name}.csv`,
    bytes,
    records,
    get text() {
      return bytes.toString();
    },
    textOf: (program) => bytes.toString('utf8', starts[program], starts[program + 1]),
  };
}
