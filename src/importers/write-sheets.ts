import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import stringify from 'json-stringify-pretty-compact';
import type { Sheet } from '../schema/sheet.ts';

/** What became of the files, as paths under the sheets folder. */
export interface WrittenSheets {
  written: string[];
  unchanged: string[];
  removed: string[];
}

/** <事業ID>/<シート年度>.json */
export function pathOfSheet({ programId, edition }: Sheet): string {
  return join(programId, `${edition}.json`);
}

/** A canonical sheet as text. A figure of an indicator keeps to one line, so that a change of it is a change of one line. */
export function printSheet(sheet: Sheet): string {
  return `${stringify(sheet, { maxLength: 200 })}\n`;
}

/**
 * Brings a folder of canonical sheets up to date: writes what changed and removes sheets that the imported documents no
 * longer state. A sheet that rests on any other document (typed by hand, say) is never touched.
 */
export function writeSheets(folder: string, sheets: readonly Sheet[], imported: ReadonlySet<string>): WrittenSheets {
  const result: WrittenSheets = { written: [], unchanged: [], removed: [] };
  for (const sheet of sheets) {
    result[writeIfChanged(join(folder, pathOfSheet(sheet)), printSheet(sheet))].push(pathOfSheet(sheet));
  }
  const current = new Set(sheets.map(pathOfSheet));
  result.removed = listSheets(folder).filter((path) => !current.has(path) && restsOn(join(folder, path), imported));
  for (const path of result.removed) removeSheet(join(folder, path));
  return result;
}

function writeIfChanged(path: string, text: string): 'written' | 'unchanged' {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return 'unchanged';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return 'written';
}

/** Every <folder>/<file>.json below the sheets folder. */
export function listSheets(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const programs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return programs
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(name, file)))
    .filter((path) => path.endsWith('.json'))
    .toSorted();
}

function restsOn(path: string, imported: ReadonlySet<string>): boolean {
  const { sources } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Sheet>;
  return sources !== undefined && sources.length > 0 && sources.every(({ document }) => imported.has(document));
}

function removeSheet(path: string): void {
  rmSync(path);
  if (readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path));
}
