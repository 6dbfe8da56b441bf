import { DatabaseSync } from 'node:sqlite';
import { scratchFile, type ScratchFile } from '../../model/scratch-file.ts';
import type { DataTable, DescribedColumn, TableDescription } from '../plain-table.ts';
import { foreignKeys } from '../table-keys.ts';

const TYPES = { string: 'TEXT', integer: 'INTEGER', number: 'REAL' } as const;

/** Where the header names the version that wrote the file, for information only (SQLite file format, 1.3). */
const WRITER = 96;
/** 3.40.0, in place of the one that Node brings along: the only bytes that depend on it. */
const ANY_WRITER = 3_040_000;

/**
 * Tables as one SQLite file, with their keys: the columns and rows of the CSVs, numbers as numbers, empty cells null.
 * `codes/cost-items` is the table codes_cost_items; the table about holds `about`. The same tables give the same bytes,
 * whatever the version of SQLite.
 */
export function sqliteFile(tables: readonly DataTable[], about: Readonly<Record<string, string>>): ScratchFile {
  const file = scratchFile((path) => {
    const database = new DatabaseSync(`${path}-draft`);
    try {
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
      // Lists first: a row may only point to one that is there.
      for (const table of inOrderOfKeys(tables)) addTable(database, table, tables);
      addAbout(database, about);
      database.prepare('VACUUM INTO ?').run(path);
    } finally {
      database.close();
    }
  });
  const writer = Buffer.alloc(4);
  writer.writeUInt32BE(ANY_WRITER);
  file.put(WRITER, writer);
  return file;
}

function inOrderOfKeys(tables: readonly DataTable[]): DataTable[] {
  const targets = new Set<TableDescription>(
    tables.flatMap((table) => foreignKeys(table, tables).map((key) => key.table)),
  );
  const depth = (table: TableDescription) => (!targets.has(table) ? 2 : foreignKeys(table, tables).length > 0 ? 1 : 0);
  return [...tables].sort((a, b) => depth(a) - depth(b));
}

function addTable(database: DatabaseSync, table: DataTable, tables: readonly DataTable[]): void {
  const name = tableName(table);
  const parts = [
    ...table.columns.map(columnDefinition),
    ...(table.primaryKey.length > 0 ? [`PRIMARY KEY (${table.primaryKey.map(quoted).join(', ')})`] : []),
    ...foreignKeys(table, tables).map(
      (key) => `FOREIGN KEY (${quoted(key.column)}) REFERENCES ${tableName(key.table)} (${quoted(key.key)})`,
    ),
  ];
  database.exec(`CREATE TABLE ${name} (\n  ${parts.join(',\n  ')}\n)`);
  insertRows(database, name, table);
}

function insertRows(database: DatabaseSync, name: string, { columns, rows }: DataTable): void {
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
  database.exec('BEGIN');
  for (const row of rows) insert.run(...row);
  database.exec('COMMIT');
}

function addAbout(database: DatabaseSync, about: Readonly<Record<string, string>>): void {
  database.exec('CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO about VALUES (?, ?)');
  for (const [key, value] of Object.entries(about)) insert.run(key, value);
}

function columnDefinition({ name, type, required }: DescribedColumn): string {
  return `${quoted(name)} ${TYPES[type]}${required ? ' NOT NULL' : ''}`;
}

function tableName({ name }: TableDescription): string {
  return quoted(name.replace(/[^a-z0-9]+/g, '_'));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
