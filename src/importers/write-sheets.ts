import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import stringify from 'json-stringify-pretty-compact';
import type { Sheet } from '../schema/sheet.ts';
import { replaceFiles } from './replace-files.ts';

const SHEETS = 'sheets';

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
 * Brings the sheets of a data folder up to date, all at once: writes what changed and removes sheets that the imported
 * documents no longer state. A sheet that rests on any other document (typed by hand, say) is never touched.
 */
export function writeSheets(data: string, sheets: readonly Sheet[], imported: ReadonlySet<string>): WrittenSheets {
  const changes = sheetChanges(data, sheets, imported);
  replaceFiles(data, changes);
  const written = [...changes.write.keys()].map((path) => relative(SHEETS, path));
  const unchanged = sheets.map(pathOfSheet).filter((path) => !written.includes(path));
  return { written, unchanged, removed: changes.remove.map((path) => relative(SHEETS, path)) };
}

/** What `writeSheets` changes, as paths below the data folder. */
export function sheetChanges(
  data: string,
  sheets: readonly Sheet[],
  imported: ReadonlySet<string>,
): { write: Map<string, string>; remove: string[] } {
  const folder = join(data, SHEETS);
  const texts = new Map(sheets.map((sheet) => [pathOfSheet(sheet), printSheet(sheet)]));
  const changed = [...texts].filter(([path, text]) => readIfThere(join(folder, path)) !== text);
  const removed = listSheets(folder).filter((path) => !texts.has(path) && restsOn(join(folder, path), imported));
  return {
    write: new Map(changed.map(([path, text]) => [join(SHEETS, path), text])),
    remove: removed.map((path) => join(SHEETS, path)),
  };
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
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
