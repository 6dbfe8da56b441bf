import { tableFiles } from '../exports/table-files.ts';
import { TABLES } from '../exports/tables.ts';
import { tableWords } from '../i18n/ja/exports.ts';
import { editionWords as words } from '../i18n/ja/editions.ts';
import type { Issue } from '../model/issue.ts';
import { type DataSet, sheetFile } from '../model/program.ts';
import { newestPublished } from '../model/published.ts';
import type { PublishedEdition } from '../schema/edition.ts';
import { type Change, changesOf } from './changes.ts';
import { differences } from './difference.ts';
import { isIntact, keptPath, keptTables } from './kept-files.ts';
import { tableTexts } from './make-edition.ts';

const LIST = 'data/editions.json';
const RULE = 'editions';

/**
 * Nothing that was published changes silently: the data are those of the newest published state, and the kept files of
 * every state are whole. `folder` is the data folder with `editions/`.
 */
export function checkEditions(folder: string, data: DataSet): Issue[] {
  const newest = newestPublished(data);
  if (!newest) return [unpublished()];
  const broken = brokenEditions(folder, data);
  return broken.length > 0 ? broken : unexplained(folder, data, newest);
}

/** Kept files that are not whole, and a list that is not in order. */
export function brokenEditions(folder: string, data: DataSet): Issue[] {
  return [...disorder(data.published), ...data.published.flatMap((edition) => damage(folder, edition))];
}

function unpublished(): Issue {
  return {
    severity: 'warning',
    rule: RULE,
    file: LIST,
    place: words.list,
    found: words.notPublished,
    expected: words.firstEdition,
    remedy: words.makeFirst,
  };
}

function disorder(published: readonly PublishedEdition[]): Issue[] {
  return published.flatMap((edition, index) => {
    const before = published[index - 1];
    if (!before || (isLater(edition.version, before.version) && edition.date >= before.date)) return [];
    const found = words.order(edition.version, edition.date);
    const expected = words.ascending(before.version, before.date);
    return [{ severity: 'error', rule: RULE, file: LIST, place: words.list, found, expected, remedy: words.sortList }];
  });
}

function isLater(version: string, other: string): boolean {
  const [a, b] = [version, other].map((each) => each.split('.').map(Number));
  const place = a!.findIndex((part, index) => part !== b![index]);
  return place >= 0 && a![place]! > b![place]!;
}

function damage(folder: string, { version, files }: PublishedEdition): Issue[] {
  return files
    .filter((file) => !isIntact(folder, version, file))
    .map(({ path }) => ({
      severity: 'error',
      rule: RULE,
      file: `data/${keptPath(version, path)}`,
      place: words.order(version, path),
      found: words.damaged,
      expected: words.intact,
      remedy: words.restore,
    }));
}

function unexplained(folder: string, data: DataSet, newest: PublishedEdition): Issue[] {
  const found = differences(TABLES, keptTables(folder, newest), tableTexts(tableFiles(data)));
  return changesOf(found).map((change) => issueOf(change, newest.version));
}

function issueOf(change: Change, version: string): Issue {
  const { programId, programName, edition, table, place, cells } = change;
  return {
    severity: 'error',
    rule: RULE,
    file: programId && edition ? sheetFile({ programId, edition }) : 'data/programs.json',
    place: words.place(programName ? `${programId} ${programName}` : '', tableWords[table].title, place),
    found: cells.length > 0 ? cells.map(words.cellChange).join('、') : place,
    expected: words.asPublished(version),
    remedy: words.explain,
  };
}
