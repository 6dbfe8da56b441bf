import { checkWords } from '../i18n/ja/checks.ts';
import { fieldName } from '../i18n/ja/fields.ts';
import type { Issue, Severity } from '../model/issue.ts';
import { type DataSet, departmentName, type Program, sheetFile } from '../model/program.ts';
import { isTable, issueOf } from './issues.ts';

const PROGRAMS_FILE = 'data/programs.json';

/**
 * 事業ID, 事業番号 and 事務事業名 (apart from width and blanks) name one program each; a program has one sheet per edition. In a whole
 * city's spreadsheet every department has its 庶務事務 and counts from 1: there only the 事業ID must be its own, and the same name
 * twice in one department is for a person to look at.
 */
export function duplicatePrograms(data: DataSet): Issue[] {
  const ofForms = data.programs.filter(({ latest }) => !isTable(data, latest));
  const ofTables = data.programs.filter(({ latest }) => isTable(data, latest));
  return [
    ...repeatedBy('error', data.programs, 'programId', ({ id }) => id),
    ...repeatedBy('error', ofForms, 'printedNumber', ({ number }) => (number === null ? null : String(number))),
    ...repeatedBy('error', ofForms, 'name', plainName),
    ...repeatedBy('warning', ofTables, 'name', (program) => plainName(program) + departmentIn(program)),
    ...data.programs.flatMap(repeatedEditions),
  ];
}

function plainName({ name }: Program): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

function departmentIn({ department }: Program): string {
  return checkWords.inBrackets(departmentName(department));
}

function repeatedBy(
  severity: Severity,
  programs: readonly Program[],
  field: string,
  keyOf: (program: Program) => string | null,
): Issue[] {
  return [...Map.groupBy(programs, keyOf)]
    .filter(([key, same]) => key !== null && same.length > 1)
    .map(([key, same]) =>
      issueOf('duplicate-programs', severity, {
        file: PROGRAMS_FILE,
        place: fieldName(field),
        found: checkWords.times(key ?? '', same.length),
        expected: checkWords.once,
      }),
    );
}

function repeatedEditions({ sheets }: Program): Issue[] {
  return [...Map.groupBy(sheets, ({ edition }) => edition)]
    .filter(([, same]) => same.length > 1)
    .map(([edition, same]) =>
      issueOf('duplicate-programs', 'error', {
        file: sheetFile(same[0]!),
        place: fieldName('edition'),
        found: checkWords.times(String(edition), same.length),
        expected: checkWords.once,
      }),
    );
}
