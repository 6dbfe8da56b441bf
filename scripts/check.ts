// npm run check: reads data/, applies every rule, prints what a person should look at. Exit code 1 on errors.
import { checkData } from '../src/checks/all-checks.ts';
import { fileNames, readSheetFiles } from '../src/checks/file-names.ts';
import { hasErrors, printIssues } from '../src/checks/print-issues.ts';
import { checkEditions } from '../src/editions/check-editions.ts';
import { readAcknowledgements, readImportWarnings } from '../src/model/acknowledgements.ts';
import { readDataSet } from '../src/model/read-data.ts';
import { wholeData } from './whole-data.ts';

const folder = await wholeData();
const { data, issues: unread } = readDataSet(folder);
const issues = [...unread, ...readAcknowledgements(folder).issues, ...readImportWarnings(folder).issues];
const found = data
  ? [...issues, ...fileNames(data, readSheetFiles(folder)), ...checkData(data), ...checkEditions(folder, data)]
  : issues;
process.stdout.write(printIssues(found, folder));
process.exitCode = hasErrors(found) ? 1 : 0;
