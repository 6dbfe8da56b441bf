import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell } from '../../model/csv.ts';
import type { DataTable, TableDescription } from '../plain-table.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** Rows of the first group, by which a reader knows what it reads, and of all others. */
const FIRST_GROUP = 1000;
const FURTHER_GROUPS = 100_000;

/** Takes the rows of a table one by one. */
export interface ParquetFile {
  add(row: readonly Cell[]): void;
  /** The file, after the last row. */
  finish(): Uint8Array<ArrayBuffer>;
}

/**
 * A table as Apache Parquet: the columns and rows of its CSV, numbers as numbers, empty cells null. `about` is kept in
 * the file (key-value metadata). The same table gives the same bytes.
 */
export function parquetFile(table: DataTable, about: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const file = newParquetFile(table, about);
  for (const row of table.rows) file.add(row);
  return file.finish();
}

export function newParquetFile({ columns }: TableDescription, about: Readonly<Record<string, string>>): ParquetFile {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), kvMetadata: pairsOf(about) });
  let most = FIRST_GROUP;
  let group = emptyGroup(columns);
  const writeGroup = () => {
    // Nobody to wait for: the bytes stay in the memory.
    void writer.write({ columnData: group, rowGroupSize: most });
    [group, most] = [emptyGroup(columns), FURTHER_GROUPS];
  };
  return {
    add(row) {
      group.forEach(({ data }, place) => data.push(row[place] ?? null));
      if (group[0]!.data.length === most) writeGroup();
    },
    finish() {
      if (group[0]!.data.length > 0) writeGroup();
      void writer.finish();
      return new Uint8Array(bytes.getBuffer());
    },
  };
}

function schemaOf(columns: TableDescription['columns']) {
  const columnData = columns.map(({ name, type, required }) => ({
    name,
    type: TYPES[type],
    nullable: !required,
    data: [],
  }));
  return schemaFromColumnData({ columnData });
}

function pairsOf(about: Readonly<Record<string, string>>) {
  return Object.entries(about).map(([key, value]) => ({ key, value }));
}

function emptyGroup(columns: TableDescription['columns']): { name: string; data: Cell[] }[] {
  return columns.map(({ name }) => ({ name, data: [] }));
}
