import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { templateSheets } from '../../../i18n/ja/template.ts';
import { parseWorkbook } from './read-workbook.ts';
import { TableError } from '../table-error.ts';
import type { Workbook } from './workbook.ts';

const ORDER: readonly string[] = Object.values(templateSheets);

/** A folder of CSVs as one workbook: each file is a worksheet of its name, those of the template in its order. */
export function readFolder(path: string): Workbook {
  const files = readdirSync(path)
    .filter((name) => /\.csv$/i.test(name))
    .sort(byTemplate);
  if (files.length === 0) {
    const problem = { found: 'CSVのないフォルダ', expected: 'CSVの入ったフォルダ' };
    throw new TableError({ file: basename(path) }, { ...problem, remedy: 'フォルダの場所を確かめてください。' });
  }
  const worksheets = files.flatMap((name) => parseWorkbook(readFileSync(join(path, name)), name).worksheets);
  return { file: basename(path), worksheets: worksheets.map((each, index) => ({ ...each, number: index + 1 })) };
}

function byTemplate(a: string, b: string): number {
  const [first, second] = [a, b].map((name) => {
    const place = ORDER.indexOf(name.normalize('NFC').replace(/\.csv$/i, ''));
    return place < 0 ? ORDER.length : place;
  });
  return first! - second! || (a < b ? -1 : 1);
}
