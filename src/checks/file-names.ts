import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { issueOf, sheetsOf } from './issues.ts';

/** The sheet files under a data folder, named as in messages (data/sheets/…) wherever the folder is. */
export function readSheetFiles(root = 'data'): string[] {
  const folder = join(root, 'sheets');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names.map((name) => `data/sheets/${name.split(sep).join('/')}`).sort();
}

/** Every file stands where its 事業ID and シート年度 say, and every sheet has its file. */
export function fileNames(data: DataSet, files: readonly string[]): Issue[] {
  const sheets = new Set(sheetsOf(data).map(({ file }) => file));
  const misplaced = files.filter((file) => !sheets.has(file)).map((file) => fileIssue(file, checkWords.unreadFile));
  const present = new Set(files);
  const missing = [...sheets].filter((file) => !present.has(file)).map((file) => fileIssue(file, checkWords.noFile));
  return [...misplaced, ...missing];
}

function fileIssue(file: string, found: string): Issue {
  return issueOf('file-names', 'error', {
    file,
    place: checkWords.wholeFile,
    found,
    expected: checkWords.sheetAt(file),
  });
}
