import { columnWords, type TableName } from '../i18n/ja/exports.ts';
import { type CsvContent, type CsvRecord, readCsv, recordsOf } from '../exports/read-csv.ts';
import type { Table } from '../exports/table.ts';

/** One cell that another state shows differently. Texts as in the CSV; '' is an empty cell. */
export interface CellChange {
  column: string;
  before: string;
  after: string;
}

export interface RowChange {
  /** The row as it is now. */
  row: CsvRecord;
  cells: CellChange[];
}

/** What changed in one table from one published state to the next. */
export interface TableDifference {
  table: TableName;
  /** Names of the columns that identify a row. */
  key: readonly string[];
  addedColumns: string[];
  removedColumns: string[];
  /** The same columns in another order. */
  isReordered: boolean;
  added: CsvRecord[];
  removed: CsvRecord[];
  changed: RowChange[];
}

/** The tables of one state: text of a CSV by the name of its table. */
export type TableTexts = ReadonlyMap<string, string>;

/** The same, read. */
export type TableContents = ReadonlyMap<string, CsvContent>;

const NOTHING: CsvContent = { header: [], rows: [] };

/** The tables that differ, with every column, row and cell that does. The order of rows says nothing. */
export function differences(tables: readonly Table[], before: TableTexts, after: TableTexts): TableDifference[] {
  return tables
    .filter(({ name }) => before.get(name) !== after.get(name))
    .map((table) => differenceOf(table, contentOf(before, table), contentOf(after, table)))
    .filter(isDifferent);
}

function contentOf(texts: TableTexts, { name }: Table): CsvContent {
  const text = texts.get(name);
  return text === undefined ? NOTHING : readCsv(text);
}

/** The tables, read once for several questions. */
export function readTables(texts: TableTexts): TableContents {
  return new Map([...texts].map(([name, text]) => [name, readCsv(text)]));
}

/** The same for tables that are read already; a table that is in neither map is left out. */
export function contentDifferences(
  tables: readonly Table[],
  before: TableContents,
  after: TableContents,
): TableDifference[] {
  return tables
    .filter(({ name }) => before.has(name) || after.has(name))
    .map((table) => differenceOf(table, before.get(table.name) ?? NOTHING, after.get(table.name) ?? NOTHING))
    .filter(isDifferent);
}

function differenceOf({ name, primaryKey }: Table, before: CsvContent, after: CsvContent): TableDifference {
  const old = byKey(before, primaryKey);
  const now = byKey(after, primaryKey);
  const shared = after.header.filter((column) => before.header.includes(column));
  return {
    table: name,
    key: primaryKey,
    addedColumns: before === NOTHING ? [] : without(after.header, before.header),
    removedColumns: without(before.header, after.header),
    isReordered: shared.join() !== before.header.filter((column) => after.header.includes(column)).join(),
    added: missingIn(now, old),
    removed: missingIn(old, now),
    changed: [...now].flatMap(([key, row]) => rowChange(shared, old.get(key), row)),
  };
}

function without(columns: readonly string[], others: readonly string[]): string[] {
  return columns.filter((column) => !others.includes(column));
}

function byKey(content: CsvContent, key: readonly string[]): Map<string, CsvRecord> {
  return new Map(recordsOf(content).map((row) => [JSON.stringify(key.map((column) => row[column])), row]));
}

function missingIn(rows: Map<string, CsvRecord>, others: Map<string, CsvRecord>): CsvRecord[] {
  return [...rows].filter(([key]) => !others.has(key)).map(([, row]) => row);
}

function rowChange(columns: readonly string[], old: CsvRecord | undefined, row: CsvRecord): RowChange[] {
  if (!old) return [];
  const cells = columns
    .filter((column) => old[column] !== row[column])
    .map((column) => ({ column, before: old[column]!, after: row[column]! }));
  return cells.length > 0 ? [{ row, cells }] : [];
}

function isDifferent(difference: TableDifference): boolean {
  const { added, removed, changed } = difference;
  return changesColumns(difference) || [added, removed, changed].some((rows) => rows.length > 0);
}

export function changesColumns({ addedColumns, removedColumns, isReordered }: TableDifference): boolean {
  return addedColumns.length > 0 || removedColumns.length > 0 || isReordered;
}

/** The cells of a row that identify it, by column; without the ids that every table has. */
export function keyOf({ key }: Pick<TableDifference, 'key'>, row: CsvRecord): CsvRecord {
  return Object.fromEntries(key.map((column) => [column, row[column] ?? '']));
}

/** 事業ID of a row. */
export const programIdOf = (row: CsvRecord) => row[columnWords.programId.name] ?? '';
