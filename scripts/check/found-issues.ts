import { checkData } from '../../src/checks/all-checks.ts';
import { fileNames, readSheetFiles } from '../../src/checks/file-names.ts';
import { checkEditions } from '../../src/editions/check-editions.ts';
import { readAcknowledgements, readImportWarnings } from '../../src/model/acknowledgements.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { DataSet } from '../../src/model/program.ts';

/** Everything that a person should look at in a data folder that could be read: `data`. */
export function foundIssues(folder: string, data: DataSet): Issue[] {
  return [
    ...readIssues(folder),
    ...fileNames(data, readSheetFiles(folder)),
    ...checkData(data),
    ...checkEditions(folder, data),
  ];
}

/** What is wrong with the files beside the data. */
export function readIssues(folder: string): Issue[] {
  return [...readAcknowledgements(folder).issues, ...readImportWarnings(folder).issues];
}
