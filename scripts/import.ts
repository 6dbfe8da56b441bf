import { FORMS } from '../src/importers/forms.ts';
import { printReport } from '../src/importers/print-report.ts';
import { runImport } from '../src/importers/run-import.ts';
import { alone, wholeData } from './whole-data.ts';

const folder = await wholeData();
const run = await alone(() => runImport(folder, FORMS));
process.stdout.write(printReport(run));
process.exitCode = run.errors.length > 0 ? 1 : 0;
