import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentWarnings, importWarnings } from '../../schema/acknowledgement.ts';
import { parse } from '../../schema/parse.ts';
import type { TableIssue } from './table-issue.ts';

/** In the data folder: the sheets alone do not show any more what the import warned of. */
export const WARNINGS_FILE = 'import-warnings.json';

/**
 * data/import-warnings.json after the import of a table: its warnings in place of those of a former import. null where there is
 * no such file and nothing to write in it.
 */
export function warningsText(folder: string, document: string, issues: readonly TableIssue[]): string | null {
  const file = join(folder, WARNINGS_FILE);
  const before = existsSync(file) ? readList(file) : null;
  const warnings = issues
    .filter(({ severity }) => severity === 'warning')
    .map(({ rule, file: table, place, found, expected, remedy }) => ({
      rule,
      file: table,
      place: place || table,
      found,
      expected,
      remedy,
    }));
  if (before === null && warnings.length === 0) return null;
  const others = (before ?? []).filter((entry) => entry.document !== document);
  const own = warnings.length === 0 ? [] : [{ document, warnings }];
  const list = [...others, ...own].toSorted((a, b) => (a.document < b.document ? -1 : 1));
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** A file that cannot be used is named by `npm run check`; here it is written anew. */
function readList(file: string): DocumentWarnings[] {
  try {
    return parse(importWarnings, JSON.parse(readFileSync(file, 'utf8'))).value ?? [];
  } catch {
    return [];
  }
}
