import { checkWords } from '../i18n/ja/checks.ts';
import { fieldName } from '../i18n/ja/fields.ts';
import type { Issue } from '../model/issue.ts';
import { type DataSet, type Program, sheetFile } from '../model/program.ts';
import { issueOf } from './issues.ts';

const PROGRAMS_FILE = 'data/programs.json';

/** 事業ID, 事業番号 and 事務事業名 (apart from width and blanks) name one program each; a program has one sheet per edition. */
export function duplicatePrograms(data: DataSet): Issue[] {
  return [
    ...repeatedBy(data.programs, 'programId', ({ id }) => id),
    ...repeatedBy(data.programs, 'printedNumber', ({ number }) => (number === null ? null : String(number))),
    ...repeatedBy(data.programs, 'name', ({ name }) => name.normalize('NFKC').replace(/\s+/g, '')),
    ...data.programs.flatMap(repeatedEditions),
  ];
}

function repeatedBy(programs: readonly Program[], field: string, keyOf: (program: Program) => string | null): Issue[] {
  return [...Map.groupBy(programs, keyOf)]
    .filter(([key, same]) => key !== null && same.length > 1)
    .map(([key, same]) =>
      issueOf('duplicate-programs', 'error', {
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
