import type { Cell } from '../model/csv.ts';
import type { Column, Table } from './table.ts';

/**
 * Where rows break what their table promises: type, codes, pattern, minimum, required cells, unique keys.
 * For the tests and for whoever changes a table; each entry names row and column.
 */
export function brokenPromises(table: Table, rows: readonly Cell[][]): string[] {
  const cells = rows.flatMap((row, index) =>
    table.columns.flatMap((column, place) =>
      problems(column, row[place] ?? null).map((problem) => `${table.name} ${index + 1} ${column.name}: ${problem}`),
    ),
  );
  return [...cells, ...repeatedKeys(table, rows)];
}

function problems(column: Column, cell: Cell): string[] {
  if (cell === null || cell === '') return column.required ? ['empty'] : [];
  const found: string[] = [];
  if (!hasType(column, cell)) found.push(`${typeof cell} for ${column.type}`);
  if (column.codes && !column.codes.includes(String(cell))) found.push(`no such code: ${cell}`);
  if (column.pattern && !new RegExp(`^(?:${column.pattern})$`).test(String(cell)))
    found.push(`not like ${column.pattern}: ${cell}`);
  if (column.minimum !== undefined && Number(cell) < column.minimum) found.push(`below ${column.minimum}: ${cell}`);
  return found;
}

function hasType({ type }: Column, cell: Cell): boolean {
  if (type === 'string') return typeof cell === 'string';
  return type === 'integer' ? Number.isInteger(cell) : typeof cell === 'number';
}

function repeatedKeys(table: Table, rows: readonly Cell[][]): string[] {
  if (table.primaryKey.length === 0) return [];
  const places = table.primaryKey.map((name) => table.columns.findIndex((column) => column.name === name));
  const byKey = Map.groupBy(rows, (row) => places.map((place) => row[place]).join(' | '));
  return [...byKey].filter(([, same]) => same.length > 1).map(([key]) => `${table.name}: twice ${key}`);
}
