import { checkData } from '../checks/all-checks.ts';
import { fileNames, readSheetFiles } from '../checks/file-names.ts';
import { brokenEditions } from '../editions/check-editions.ts';
import {
  contentDifferences,
  readTables,
  type TableContents,
  type TableDifference,
  type TableTexts,
} from '../editions/difference.ts';
import { keptTables } from '../editions/kept-files.ts';
import { tableTexts } from '../editions/make-edition.ts';
import { tableFiles } from '../exports/table-files.ts';
import { TABLES } from '../exports/tables.ts';
import { readAcknowledgements, readImportWarnings } from '../model/acknowledgements.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { newestPublished } from '../model/published.ts';
import { readDataSet } from '../model/read-data.ts';
import { emptySheets } from './empty-sheets.ts';
import { type Findings, sortFindings } from './findings.ts';
import { type Jump, jumpsFromPublished, jumpsIn } from './jumps.ts';
import { rowKey, rowsThatDiffer } from './changed-rows.ts';

/** The state of a data folder before it is published. */
export interface Assessment {
  /** null where data/ cannot be read: the findings say why. */
  data: DataSet | null;
  findings: Findings;
  /** The tables as they would be published; empty without data. */
  tables: TableContents;
  /** What differs from the newest published state (from nothing, before the first). */
  sincePublished: TableDifference[];
}

/** Reads a data folder, applies every rule, and compares it with what is published. */
export function assess(folder: string): Assessment {
  const { data, issues } = readDataSet(folder);
  const acknowledged = readAcknowledgements(folder);
  const imported = readImportWarnings(folder);
  const unread = [...issues, ...acknowledged.issues, ...imported.issues];
  if (!data) return { data, findings: sortFindings(unread, acknowledged.value), tables: new Map(), sincePublished: [] };
  const damaged = brokenEditions(folder, data);
  const texts = tableTexts(tableFiles(data));
  const tables = readTables(texts);
  const sincePublished = damaged.length > 0 ? [] : differencesFrom(publishedTables(folder, data), texts, tables);
  const { fresh, past } = byPublication(jumpsIn(tables), sincePublished);
  const rules = [...fileNames(data, readSheetFiles(folder)), ...checkData(data), ...emptySheets(data)];
  const found = [...unread, ...rules, ...imported.value, ...damaged, ...fresh, ...jumpsFromPublished(sincePublished)];
  return { data, findings: sortFindings(found, acknowledged.value, past), tables, sincePublished };
}

function publishedTables(folder: string, data: DataSet): TableTexts {
  const newest = newestPublished(data);
  return newest ? keptTables(folder, newest) : new Map<string, string>();
}

/** A table with the text that is published need not be read again. */
function differencesFrom(published: TableTexts, texts: TableTexts, tables: TableContents): TableDifference[] {
  const changed = TABLES.filter(({ name }) => published.get(name) !== texts.get(name));
  const before = new Map([...published].filter(([name]) => changed.some((table) => table.name === name)));
  return contentDifferences(changed, readTables(before), tables);
}

/** A jump that is published already was looked at when it was published. */
function byPublication(jumps: readonly Jump[], since: readonly TableDifference[]): { fresh: Issue[]; past: Issue[] } {
  const changed = rowsThatDiffer(since);
  const isFresh = ({ table, rows }: Jump) => rows.some((row) => changed.has(rowKey(table, row)));
  return {
    fresh: jumps.filter(isFresh).map(({ issue }) => issue),
    past: jumps.filter((jump) => !isFresh(jump)).map(({ issue }) => issue),
  };
}
