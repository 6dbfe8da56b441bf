import { TABLES } from '../exports/tables.ts';
import type { PublishedEdition } from '../schema/edition.ts';
import { differences, type TableDifference } from './difference.ts';
import { keptTables } from './kept-files.ts';

/** A published state and what it changed. */
export interface EditionChanges {
  edition: PublishedEdition;
  /** The state before it; null for the first. */
  before: PublishedEdition | null;
  /** Empty for the first. */
  differences: TableDifference[];
}

/** Every published state with its differences from the one before, newest first. */
export function editionHistory(folder: string, published: readonly PublishedEdition[]): EditionChanges[] {
  return published
    .map((edition, index) => {
      const before = published[index - 1] ?? null;
      const found = before ? differences(TABLES, keptTables(folder, before), keptTables(folder, edition)) : [];
      return { edition, before, differences: found };
    })
    .reverse();
}
