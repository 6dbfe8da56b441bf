// npm run audit [-- --all] [--strict]: known weaknesses of the packages that make the site (--all: of development too). Exit code 1
// where one is high or critical; with --strict also where the registry's audit cannot be reached.
import { parseArgs } from 'node:util';
import { auditReport } from './audit/audit-report.ts';
import { jsonIn, runNpm } from './run-npm.ts';

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } },
});

const { output } = await runNpm(['audit', '--json', ...(values.all ? [] : ['--omit', 'dev'])]);
const { reached, grave, text } = auditReport(jsonIn(output));
console.log(text);
process.exitCode = grave || (values.strict && !reached) ? 1 : 0;
