import { dataPackageJson } from '../exports/data-package.ts';
import { type TableFile, tableFiles } from '../exports/table-files.ts';
import { TABLES } from '../exports/tables.ts';
import { editionWords as words } from '../i18n/ja/editions.ts';
import { dataVersion, newestPublished } from '../model/published.ts';
import type { DataSet } from '../model/program.ts';
import type { PublishedEdition } from '../schema/edition.ts';
import { differences, type TableDifference, type TableTexts } from './difference.ts';
import { keptFile } from './kept-files.ts';
import { FIRST_VERSION, nextVersion, stepOf } from './next-version.ts';

/** What a person says of a new state. */
export interface EditionRequest {
  /** YYYY-MM-DD */
  date: string;
  reasons: readonly string[];
}

export interface MadeEdition {
  edition: PublishedEdition;
  /** Its files, by their paths. */
  texts: Map<string, string>;
  differences: TableDifference[];
}

const DESCRIPTOR = 'datapackage.json';

/**
 * The next published state of the data, after the tables of the newest one (empty before the first). `problem` says in
 * Japanese why there is none.
 */
export function makeEdition(
  data: DataSet,
  before: TableTexts,
  request: EditionRequest,
): { made: MadeEdition } | { problem: string } {
  const files = tableFiles(data);
  const found = differences(TABLES, before, tableTexts(files));
  const problem = problemOf(data, request, found);
  if (problem !== null) return { problem };
  const version = data.published.length === 0 ? FIRST_VERSION : nextVersion(dataVersion(data), stepOf(found)!);
  const edition = { version, date: request.date, reasons: [...request.reasons] };
  const texts = textsOf(data, files, edition);
  const kept = [...texts].map(([path, text]) => keptFile(path, text));
  return { made: { edition: { ...edition, files: kept }, texts, differences: found } };
}

/** Texts of the tables, by their names. */
export function tableTexts(files: readonly TableFile[]): Map<string, string> {
  return new Map(files.map(({ table, text }) => [table.name, text]));
}

function problemOf(data: DataSet, { date, reasons }: EditionRequest, found: readonly TableDifference[]): string | null {
  const newest = newestPublished(data);
  if (!isDay(date)) return words.noDate(date);
  if (reasons.length === 0 || reasons.some((reason) => reason.trim() === '')) return words.noReason;
  if (newest && date < newest.date) return words.dateBefore(date, newest.version, newest.date);
  return newest && found.length === 0 ? words.nothingChanged(newest.version) : null;
}

/** A day of the calendar: no 30 February. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true;
}

/** The tables, and a descriptor with the version of this state. */
function textsOf(
  data: DataSet,
  files: readonly TableFile[],
  edition: Omit<PublishedEdition, 'files'>,
): Map<string, string> {
  const published = [...data.published, { ...edition, files: [] }];
  return new Map([
    ...files.map(({ path, text }): [string, string] => [path, text]),
    [DESCRIPTOR, dataPackageJson({ ...data, published }, files, null)],
  ]);
}
