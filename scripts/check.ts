// npm run check: reads data/, applies every rule, prints what a person should look at. Exit code 1 on errors.
import { hasErrors, printIssues } from '../src/checks/print-issues.ts';
import { readDataSet } from '../src/model/read-data.ts';
import { foundIssues, readIssues } from './check/found-issues.ts';
import { wholeData } from './whole-data.ts';

const folder = await wholeData();
const { data, issues: unread } = readDataSet(folder);
const found = data ? foundIssues(folder, data) : [...unread, ...readIssues(folder)];
process.stdout.write(printIssues(found, folder));
process.exitCode = hasErrors(found) ? 1 : 0;
