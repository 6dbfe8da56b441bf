import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvFiles, dataFiles } from '../data-files.ts';
import { examplePublication } from '../example-publication.ts';

// A reader of CSV on the Web: it knows the metadata and the files, and nothing of the tables in code.

interface Datatype {
  base: string;
  format?: string;
  minimum?: number;
}
interface Column {
  name: string;
  titles: string;
  datatype: string | Datatype;
  required?: boolean;
}
interface ForeignKey {
  columnReference: string;
  reference: { resource: string; columnReference: string };
}
interface Described {
  url: string;
  tableSchema: { columns: Column[]; primaryKey: string[]; foreignKeys?: ForeignKey[] };
}

const files = new Map(
  [...csvFiles(examplePublication), ...dataFiles(examplePublication)].map(({ path, bytes }) => [path, bytes]),
);
const text = (path: string) => new TextDecoder().decode(files.get(path));
const metadata = JSON.parse(text('csv-metadata.json')) as { dialect: object; tables: Described[] };

function read({ url, tableSchema }: Described): { header: string[]; rows: Record<string, string>[] } {
  const [header = [], ...rows] = Papa.parse<string[]>(text(url), { skipEmptyLines: true }).data;
  const names = tableSchema.columns.map((column) => column.name);
  return { header, rows: rows.map((row) => Object.fromEntries(row.map((cell, place) => [names[place], cell]))) };
}

function fits(cell: string, datatype: string | Datatype): boolean {
  const { base, format, minimum }: Datatype = typeof datatype === 'string' ? { base: datatype } : datatype;
  if (format !== undefined && !new RegExp(`^(?:${format})$`, 'u').test(cell)) return false;
  if (base === 'string') return true;
  if (base === 'integer' && !/^-?\d+$/.test(cell)) return false;
  return cell.trim() !== '' && Number.isFinite(Number(cell)) && (minimum === undefined || Number(cell) >= minimum);
}

describe('CSV on the Web', () => {
  test('describes every CSV below /data/', () => {
    const paths = [...files.keys()].filter((path) => path.endsWith('.csv'));
    expect(metadata.tables.map((table) => table.url).toSorted()).toEqual(paths.toSorted());
    expect(paths).toHaveLength(15);
  });

  test.each(metadata.tables.map((table) => [table.url, table] as const))('%s is as described', (_url, table) => {
    const { columns, primaryKey } = table.tableSchema;
    const { header, rows } = read(table);
    expect(header).toEqual(columns.map((column) => column.titles));
    for (const row of rows)
      for (const { name, datatype, required } of columns)
        expect(row[name] === '' ? !required : fits(row[name]!, datatype), `${name}: ${row[name]}`).toBe(true);
    const keys = rows.map((row) => primaryKey.map((name) => row[name]).join('|'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test('its foreign keys lead to rows that are there', () => {
    let checked = 0;
    for (const table of metadata.tables) {
      for (const { columnReference, reference } of table.tableSchema.foreignKeys ?? []) {
        const target = read(metadata.tables.find((each) => each.url === reference.resource)!);
        const known = target.rows.map((row) => row[reference.columnReference]);
        const used = read(table).rows.flatMap((row) => row[columnReference] || []);
        expect(known).toEqual(expect.arrayContaining([...new Set(used)]));
        checked += used.length;
      }
    }
    expect(checked).toBeGreaterThan(30);
  });
});
