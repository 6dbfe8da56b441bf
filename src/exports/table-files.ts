import type { DataSet } from '../model/program.ts';
import { remembered } from '../model/remembered.ts';
import type { Content } from './data-file.ts';
import { csvHead, csvPart } from './table-csv.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** One file of the data set. */
export interface TableFile extends Content {
  table: Table;
  /** File name beside datapackage.json. */
  path: string;
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
  const parts = data.programs.map((program) => {
    const { text, records } = csvPart(table, data, program);
    return { bytes: Buffer.from(text), records };
  });
  const pieces = [Buffer.from(csvHead(table)), ...parts.map(({ bytes }) => bytes)];
  return {
    table,
    path: `${table.name}.csv`,
    records: parts.reduce((sum, part) => sum + part.records, 0),
    size: pieces.reduce((sum, { length }) => sum + length, 0),
    pieces: () => pieces,
    get text() {
      return Buffer.concat(pieces).toString();
    },
    textOf: (program) => parts[program]!.bytes.toString(),
  };
}
