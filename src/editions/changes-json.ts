import { versionPath } from '../model/published.ts';
import { keyOf, type TableDifference } from './difference.ts';
import type { EditionChanges } from './history.ts';
import { stepOf } from './next-version.ts';

/**
 * /data/changes.json: every published state, newest first, with every row and cell that differs from the state before.
 * Rows are named by the key columns of their table; texts as in the CSV, '' is an empty cell. `site` is the address of the
 * site with its base path and a slash at the end.
 */
export function changesJson(history: readonly EditionChanges[], site: string): string {
  return `${JSON.stringify({ editions: history.map((entry) => editionEntry(entry, site)) }, null, 2)}\n`;
}

function editionEntry({ edition, before, differences }: EditionChanges, site: string) {
  const { version, date, reasons, files } = edition;
  return {
    version,
    date,
    reasons,
    previous: before?.version ?? null,
    step: stepOf(differences),
    url: new URL(versionPath(version), site).href,
    files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    changes: differences.map(tableEntry),
  };
}

function tableEntry(difference: TableDifference) {
  const { table, addedColumns, removedColumns, isReordered, added, removed, changed } = difference;
  return {
    table,
    columns: { added: addedColumns, removed: removedColumns, reordered: isReordered },
    rowsAdded: added.map((row) => keyOf(difference, row)),
    rowsRemoved: removed.map((row) => keyOf(difference, row)),
    cells: changed.flatMap(({ row, cells }) => cells.map((cell) => ({ key: keyOf(difference, row), ...cell }))),
  };
}
