// npm run edition -- --date YYYY-MM-DD --reason "…" [--reason "…"]
//
// Keeps the present state of the data as the next published one (版): data/editions.json and data/editions/<version>/.
// The version follows from what changed; the date is given, because data know no clock.
import { parseArgs } from 'node:util';
import { checkData } from '../src/checks/all-checks.ts';
import { hasErrors, printIssues } from '../src/checks/print-issues.ts';
import { changesOf } from '../src/editions/changes.ts';
import { keepEdition } from '../src/editions/kept-files.ts';
import { editionWords as words } from '../src/i18n/ja/editions.ts';
import { readDataSet } from '../src/model/read-data.ts';
import { nextEdition } from '../src/publishing/next-edition.ts';
import { wholeData } from './whole-data.ts';

const { values } = parseArgs({
  options: { date: { type: 'string', default: '' }, reason: { type: 'string', multiple: true, default: [] } },
});

function makeNext(folder: string): string | null {
  const { data, issues } = readDataSet(folder);
  const found = data ? checkData(data) : issues;
  if (!data || hasErrors(found)) return `${printIssues(found, folder)}${words.hasErrors}`;
  const result = nextEdition(folder, data, { date: values.date, reasons: values.reason });
  if ('problem' in result) return result.problem;
  keepEdition(folder, data.published, result.made);
  const { version, date } = result.made.edition;
  console.log(words.made(version, date, data.published.length > 0 ? changesOf(result.made.differences).length : 0));
  console.log(words.commit(version));
  return null;
}

const problem = makeNext(await wholeData());
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}
