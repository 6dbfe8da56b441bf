import { FORMS } from '../src/importers/forms.ts';
import { printReport } from '../src/importers/print-report.ts';
import { runImport } from '../src/importers/run-import.ts';
import { dataFolder } from '../src/model/site-data.ts';

const run = runImport(dataFolder(), FORMS);
process.stdout.write(printReport(run));
process.exitCode = run.errors.length > 0 ? 1 : 0;
