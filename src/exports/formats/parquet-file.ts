import { parquetWriteBuffer } from 'hyparquet-writer';
import type { PlainTable } from '../plain-table.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/**
 * A table as Apache Parquet: the columns and rows of its CSV, numbers as numbers, empty cells null. `about` is kept in
 * the file (key-value metadata). The same table gives the same bytes.
 */
export function parquetFile(table: PlainTable, about: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const columnData = table.columns.map(({ name, type, required }, place) => ({
    name,
    type: TYPES[type],
    nullable: !required,
    data: table.rows.map((row) => row[place] ?? null),
  }));
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}
