import { fiscalYearName } from '../i18n/eras.ts';
import { costMeasureNames } from '../i18n/ja/codes.ts';
import { checkWords } from '../i18n/ja/checks.ts';
import { fieldName } from '../i18n/ja/fields.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import type { Sheet } from '../schema/sheet.ts';
import { issueOf, sheetsOf } from './issues.ts';

/**
 * Nothing that the files for download tell apart by its name occurs twice: 指標番号, and of one document 評価項目, the
 * labels of the texts and those of the other numbers in a year. (Repeated years of a row are found by years-in-order.)
 */
export function duplicateCells(data: DataSet): Issue[] {
  return sheetsOf(data).flatMap(({ sheet, file }) =>
    namesOf(sheet).flatMap(({ place, names }) => repeated(names).map((found) => duplicateIssue(file, place, found))),
  );
}

function namesOf({ indicators, evaluations, texts, otherFigures = [] }: Sheet): { place: string; names: string[] }[] {
  const byDocument = <Entry extends { document: string }>(
    entries: Entry[],
    place: string,
    name: (entry: Entry) => string,
  ) => [...Map.groupBy(entries, ({ document }) => document).values()].map((own) => ({ place, names: own.map(name) }));
  return [
    { place: fieldName('indicators'), names: indicators.map(({ number }) => String(number)) },
    ...byDocument(evaluations, fieldName('evaluations'), ({ item, fiscalYear }) => named(item, fiscalYear)),
    ...byDocument(texts, fieldName('texts'), ({ label, fiscalYear }) => named(label, fiscalYear)),
    ...byDocument(otherFigures, fieldName('otherFigures'), ({ label, measure, fiscalYear }) =>
      named(`${label} ${costMeasureNames[measure]}`, fiscalYear),
    ),
  ];
}

function named(label: string, fiscalYear: number | null): string {
  return fiscalYear === null ? label : checkWords.inYear(label, fiscalYearName(fiscalYear));
}

function repeated(names: string[]): [name: string, count: number][] {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, same]): [string, number] => [name, same.length]);
  return counts.filter(([, count]) => count > 1);
}

function duplicateIssue(file: string, place: string, [name, count]: [string, number]): Issue {
  return issueOf('duplicate-cells', 'error', {
    file,
    place,
    found: checkWords.times(name, count),
    expected: checkWords.once,
  });
}
