// npm run import                                   the source texts of data/sources again
// npm run import -- <file> [--mapping m.yaml] [--dry-run]          a spreadsheet, a CSV or the text of a known form
// npm run import -- <file.txt> --title … --department … --received YYYY-MM-DD --licence …   a text that the manifest lacks
// npm run import -- --suggest <file> [--out m.yaml]                a proposed mapping file
import { parseArgs } from 'node:util';
import { FORMS } from '../src/importers/forms.ts';
import { printReport } from '../src/importers/print-report.ts';
import { runImport } from '../src/importers/run-import.ts';
import { FILE_KINDS, type ImportOptions } from './import/file-kinds.ts';
import { officerReport } from './import/officer-report.ts';
import { suggestMapping } from './import/suggest.ts';
import { alone, wholeData } from './whole-data.ts';

const { values, positionals } = readArguments();

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        suggest: { type: 'boolean', default: false },
        out: { type: 'string' },
        title: { type: 'string' },
        department: { type: 'string' },
        received: { type: 'string' },
        licence: { type: 'string' },
      },
    });
  } catch (error) {
    console.error(
      `${(error as Error).message}\n使い方：npm run import -- ファイル [--mapping 対応づけ.yaml] [--dry-run]`,
    );
    process.exit(1);
  }
}

async function importTexts(): Promise<boolean> {
  const folder = await wholeData();
  const run = await alone(() => runImport(folder, FORMS));
  process.stdout.write(printReport(run));
  return run.errors.length === 0;
}

async function importFile(path: string): Promise<boolean> {
  const folder = await wholeData();
  const { mapping = null, title = '', department = '', received = '', licence = '' } = values;
  const options: ImportOptions = {
    mapping,
    dryRun: values['dry-run'],
    facts: { title, department, received, licence },
  };
  const kind = FILE_KINDS.find(({ recognises }) => recognises(path))!;
  const done = await alone(() => kind.import(folder, path, options));
  if (done.summary) process.stdout.write(officerReport(folder, done.summary));
  process.stdout.write(`${done.lines.join('\n')}\n`);
  return !done.failed;
}

async function run(): Promise<boolean> {
  const [path, ...more] = positionals;
  if (more.length > 0) {
    console.error(`一度に読み込むファイルは 1 つです：${positionals.join('、')}`);
    return false;
  }
  if (path === undefined && values.suggest) {
    console.error('使い方：npm run import -- --suggest ファイル [--out data/mappings/名前.yaml]');
    return false;
  }
  if (path === undefined) return importTexts();
  return values.suggest ? suggestMapping(path, values.out ?? null) : importFile(path);
}

process.exitCode = (await run()) ? 0 : 1;
