import { columnWords, type TableName } from '../i18n/ja/exports.ts';
import { editionWords as words, rowLabel, SHARED_COLUMNS } from '../i18n/ja/editions.ts';
import type { CsvRecord } from '../exports/read-csv.ts';
import { type CellChange, changesColumns, programIdOf, type TableDifference } from './difference.ts';

/** One change in words, for a report or a page: a row, or several rows of one sheet that say the same. */
export interface Change {
  table: TableName;
  /** null: the whole table. */
  programId: string | null;
  programName: string | null;
  /** シート年度; null where the row is about a program and no single sheet. */
  edition: number | null;
  /** What changed: 事業費の決算（令和4年度）, or how many rows. */
  place: string;
  /** Empty where rows came or went. */
  cells: CellChange[];
}

/** Every change of these tables, in the order of the tables: columns, then rows that came and went, then cells. */
export function changesOf(found: readonly TableDifference[]): Change[] {
  return found.flatMap((difference) => [
    ...columnChanges(difference),
    ...rowCounts(difference, difference.added, words.rowsAdded),
    ...rowCounts(difference, difference.removed, words.rowsRemoved),
    ...sharedChanges(difference),
    ...ownChanges(difference),
  ]);
}

function columnChanges(difference: TableDifference): Change[] {
  const { table, addedColumns, removedColumns, isReordered } = difference;
  if (!changesColumns(difference)) return [];
  const place = words.columnsChanged(addedColumns, removedColumns, isReordered);
  return [{ table, programId: null, programName: null, edition: null, place, cells: [] }];
}

/** Rows that came or went: one change a sheet. */
function rowCounts({ table }: TableDifference, rows: readonly CsvRecord[], say: (count: number) => string): Change[] {
  const bySheet = Map.groupBy(rows, sheetKey);
  return [...bySheet.values()].map((own) => ({ ...whereOf(table, own[0]!), place: say(own.length), cells: [] }));
}

/** What every row of a sheet repeats (its 事務事業名, say) is told once. */
function sharedChanges({ table, changed }: TableDifference): Change[] {
  const entries = changed.flatMap(({ row, cells }) =>
    cells.filter(({ column }) => SHARED_COLUMNS.includes(column)).map((cell) => ({ row, cell })),
  );
  const same = Map.groupBy(entries, ({ row, cell }) => JSON.stringify([sheetKey(row), cell]));
  return [...same.values()].map((group) => {
    const { row, cell } = group[0]!;
    return { ...whereOf(table, row), place: words.inRows(group.length), cells: [cell] };
  });
}

function ownChanges({ table, changed }: TableDifference): Change[] {
  return changed.flatMap(({ row, cells }) => {
    const own = cells.filter(({ column }) => !SHARED_COLUMNS.includes(column));
    return own.length === 0 ? [] : [{ ...whereOf(table, row), place: rowLabel(table, row), cells: own }];
  });
}

function sheetKey(row: CsvRecord): string {
  return `${programIdOf(row)} ${row[columnWords.edition.name] ?? ''}`;
}

function whereOf(table: TableName, row: CsvRecord): Omit<Change, 'place' | 'cells'> {
  const edition = row[columnWords.edition.name];
  return {
    table,
    programId: programIdOf(row),
    programName: row[columnWords.programName.name] ?? '',
    edition: edition ? Number(edition) : null,
  };
}
