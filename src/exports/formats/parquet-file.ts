import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell } from '../../model/csv.ts';
import type { DataTable } from '../plain-table.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** Rows of the first group, by which a reader knows what it reads, and of all others. */
const FIRST_GROUP = 1000;
const FURTHER_GROUPS = 100_000;

/**
 * A table as Apache Parquet: the columns and rows of its CSV, numbers as numbers, empty cells null. `about` is kept in
 * the file (key-value metadata). The same table gives the same bytes.
 */
export function parquetFile(
  { columns, rows }: DataTable,
  about: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const columnData = columns.map(({ name, type, required }) => ({
    name,
    type: TYPES[type],
    nullable: !required,
    data: [],
  }));
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData }), kvMetadata });
  for (const group of rowGroups(rows, columns.length)) writeGroup(file, columns, group);
  file.finish();
  return new Uint8Array(writer.getBuffer());
}

function writeGroup(file: ParquetWriter, columns: DataTable['columns'], group: readonly Cell[][]): void {
  const columnData = columns.map(({ name }, place) => ({ name, data: group[place]! }));
  file.write({ columnData, rowGroupSize: group[0]!.length });
}

/** The cells of so many rows, column by column. */
function* rowGroups(rows: DataTable['rows'], width: number): Generator<Cell[][]> {
  const empty = () => Array.from({ length: width }, (): Cell[] => []);
  let most = FIRST_GROUP;
  let group = empty();
  for (const row of rows) {
    if (group[0]!.length === most) {
      yield group;
      [group, most] = [empty(), FURTHER_GROUPS];
    }
    for (let place = 0; place < width; place++) group[place]!.push(row[place] ?? null);
  }
  if (group[0]!.length > 0) yield group;
}
