import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors, printIssues } from '../../src/checks/print-issues.ts';
import { parseJson } from '../../src/model/parse-json.ts';
import { dataFolder, siteData } from '../../src/model/site-data.ts';
import { sheet } from '../../src/schema/sheet.ts';
import { foundIssues } from '../check/found-issues.ts';

/** Applies every rule to the data that the pages are made of. */
export interface CheckTask {
  kind: 'check';
  /** The programs whose sheets are read by their schema. Those of others are the ones of a build that accepted them. */
  programs: readonly string[];
}

/** Gives the last line of the report; null where there is an error, whatever it is: `npm run check` says it best. */
export function checkTask({ programs }: CheckTask): string | null {
  const folder = dataFolder();
  if (!programs.every((id) => hasGoodSheets(join(folder, 'sheets', id)))) return null;
  const issues = foundIssues(folder, siteData());
  return hasErrors(issues) ? null : printIssues(issues, folder).trimEnd().split('\n').at(-1)!;
}

function hasGoodSheets(folder: string): boolean {
  return readdirSync(folder).every((file) => parseJson(join(folder, file), sheet).issues.length === 0);
}
