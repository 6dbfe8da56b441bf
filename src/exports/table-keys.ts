import type { TableDescription } from './plain-table.ts';

/** A column whose values stand in the key of another table. */
export interface ForeignKey {
  column: string;
  table: TableDescription;
  key: string;
}

/** Columns (by 物理名) whose values are exactly those of a table's one-column key. */
const TARGETS: Record<string, string> = {
  programId: 'programs',
  status: 'codes/value-statuses',
  settlementStatus: 'codes/value-statuses',
  costItem: 'codes/cost-items',
};

/** Where the columns of a table lead, among `tables`. */
export function foreignKeys(table: TableDescription, tables: readonly TableDescription[]): ForeignKey[] {
  return table.columns.flatMap((column) => {
    const target = tables.find((each) => each !== table && each.name === TARGETS[column.key]);
    const [key] = target?.primaryKey ?? [];
    return target && key ? [{ column: column.name, table: target, key }] : [];
  });
}
