import { type ColumnKey, columnWords, type TableName, tableWords } from '../i18n/ja/exports.ts';
import type { Cell } from '../model/csv.ts';
import type { DataSet, Program } from '../model/program.ts';

/** What a column promises, for CSV headers, the data package and the codebook. */
export interface ColumnPromise {
  type: 'string' | 'integer' | 'number';
  /** Part of no key and still never empty. */
  required?: boolean;
  /** Unit of every value, where the whole column has one. */
  unit?: string;
  /** The only values that occur. */
  codes?: readonly string[];
  pattern?: string;
  minimum?: number;
}

export interface Column extends ColumnPromise {
  /** Name for programs (物理名): in CSVW, in the codebook, in the list of programs as JSON. */
  key: ColumnKey;
  /** Header of the column. */
  name: string;
  description: string;
}

/** A column and the way from an entry of the table to its cell. */
export interface ColumnOf<Entry> extends ColumnPromise {
  key: ColumnKey;
  value(entry: Entry): Cell;
}

/** One table of the public contract. Columns may be added at the end, never renamed or reordered. */
export interface Table {
  name: TableName;
  title: string;
  description: string;
  columns: readonly Column[];
  /** Names of the columns that identify a row; they are never empty. */
  primaryKey: readonly string[];
  /** All rows of the programs (by default every program), cells in the order of `columns`. */
  rows(data: DataSet, programs?: readonly Program[]): Cell[][];
}

interface TableDefinition<Entry> {
  name: TableName;
  columns: readonly ColumnOf<Entry>[];
  primaryKey: readonly ColumnKey[];
  /** What of one program becomes a row each, in the order of the table. */
  entries(data: DataSet, program: Program): Entry[];
}

export function tableOf<Entry>({ name, columns, primaryKey, entries }: TableDefinition<Entry>): Table {
  return {
    name,
    ...tableWords[name],
    columns: columns.map(({ key, value: _value, ...promise }) => ({
      key,
      ...columnWords[key],
      ...promise,
      ...keyPromise(primaryKey, key),
    })),
    primaryKey: primaryKey.map((key) => columnWords[key].name),
    rows: (data, programs = data.programs) =>
      programs.flatMap((program) =>
        entries(data, program).map((entry) => columns.map((column) => column.value(entry))),
      ),
  };
}

function keyPromise(primaryKey: readonly ColumnKey[], key: ColumnKey): Pick<ColumnPromise, 'required'> {
  return primaryKey.includes(key) ? { required: true } : {};
}
