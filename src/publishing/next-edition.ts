import { keptTables } from '../editions/kept-files.ts';
import { type EditionRequest, type MadeEdition, makeEdition } from '../editions/make-edition.ts';
import type { DataSet } from '../model/program.ts';
import { newestPublished } from '../model/published.ts';

/** The next published state of the data, after the newest one that is kept in the folder. `problem`: why there is none. */
export function nextEdition(
  folder: string,
  data: DataSet,
  request: EditionRequest,
): { made: MadeEdition } | { problem: string } {
  const newest = newestPublished(data);
  return makeEdition(data, newest ? keptTables(folder, newest) : new Map(), request);
}
