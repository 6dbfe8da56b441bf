import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { issueOf } from './issues.ts';

/** A city that has just begun has no sheet yet: the site has nothing to show, and the officer is told what comes next. */
export function someSheets({ programs }: DataSet): Issue[] {
  if (programs.length > 0) return [];
  const finding = { file: 'data/sheets', place: checkWords.wholeFolder, found: checkWords.noSheets };
  return [issueOf('some-sheets', 'error', { ...finding, expected: checkWords.someSheets })];
}
