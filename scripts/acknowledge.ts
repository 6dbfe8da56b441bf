// npm run acknowledge -- --list
// npm run acknowledge -- 1 3 5-9 --reason "…" [--date YYYY-MM-DD]
// npm run acknowledge -- --remove-unneeded
//
// Writes down why a warning may be published (data/acknowledgements.json). The numbers are those of --list.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printIssues } from '../src/checks/print-issues.ts';
import { acknowledgeWords as words } from '../src/i18n/ja/publishing.ts';
import { ACKNOWLEDGEMENTS, readAcknowledgements } from '../src/model/acknowledgements.ts';
import { dataFolder, namingDataFolder } from '../src/model/site-data.ts';
import { acknowledge, printWarnings } from '../src/publishing/acknowledge.ts';
import { assess } from '../src/publishing/assessment.ts';
import type { Findings } from '../src/publishing/findings.ts';
import { today } from '../src/publishing/today.ts';
import { writeJson } from '../src/publishing/write-json.ts';
import type { Acknowledgement } from '../src/schema/acknowledgement.ts';
import { wholeData } from './whole-data.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    'remove-unneeded': { type: 'boolean', default: false },
    reason: { type: 'string', default: '' },
    date: { type: 'string', default: today() },
  },
});

const folder = await wholeData();

function write(list: readonly Acknowledgement[]): void {
  writeJson(join(folder, ACKNOWLEDGEMENTS), list);
}

/** null where all went well, else what is wrong. */
function run(findings: Findings, known: readonly Acknowledgement[]): string | null {
  if (values['remove-unneeded']) {
    write(known.filter((each) => !findings.unneeded.includes(each)));
    console.log(words.removed(findings.unneeded.length));
    return null;
  }
  if (values.list || positionals.length === 0) {
    process.stdout.write(namingDataFolder(printWarnings(findings)));
    return null;
  }
  const result = acknowledge(findings, { numbers: positionals, reason: values.reason, date: values.date });
  if ('problem' in result) return result.problem;
  write([...known, ...result.made]);
  console.log(words.written(result.made.length));
  return null;
}

const { data, findings } = assess(folder);
const { value: known } = readAcknowledgements(folder);
const problem = data ? run(findings, known) : `${words.readFirst}\n${printIssues(findings.errors, dataFolder())}`;
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}
