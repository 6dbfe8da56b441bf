// npm run template -- [--out folder] [--year 2025]
//
// Makes a workbook, and the same as CSVs, for the officer to fill in: the city's programs, words and indicators are in it.
// Filled in, it is read by npm run import -- <file>.
import { parseArgs } from 'node:util';
import { printIssues } from '../src/checks/print-issues.ts';
import { templateWords as words } from '../src/i18n/ja/template.ts';
import { readDataSet } from '../src/model/read-data.ts';
import { dataFolder } from '../src/model/site-data.ts';
import { newestSheets } from '../src/publishing/template/newest-sheets.ts';
import { templateOf } from '../src/publishing/template/template-content.ts';
import { writeTemplate } from '../src/publishing/template/template-files.ts';
import { today } from '../src/publishing/today.ts';
import { wholeData } from './whole-data.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'reports' }, year: { type: 'string' } } });

const { data, issues } = readDataSet(await wholeData());
if (data) {
  const newest = newestSheets(data)[0]?.edition ?? Number(today().slice(0, 4)) - 2;
  const edition = values.year === undefined ? newest + 1 : Number(values.year);
  const template = templateOf(data, { edition, date: today() });
  for (const file of await writeTemplate(values.out, `template-${edition}`, template)) console.log(words.written(file));
  console.log(words.next);
} else {
  process.stdout.write(printIssues(issues, dataFolder()));
  process.exitCode = 1;
}
