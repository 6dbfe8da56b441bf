import { emptySheetWords as words } from '../i18n/ja/publishing.ts';
import type { Issue } from '../model/issue.ts';
import { type DataSet, sheetFile } from '../model/program.ts';
import type { Sheet } from '../schema/sheet.ts';

/** Sheets that say nothing: a row of the template that was prefilled and then forgotten. */
export function emptySheets({ programs }: Pick<DataSet, 'programs'>): Issue[] {
  return programs
    .flatMap(({ sheets }) => sheets.filter(isEmpty))
    .map((sheet) => ({
      severity: 'warning',
      rule: 'empty-sheet',
      file: sheetFile(sheet),
      place: words.place(sheet.name),
      found: words.found,
      expected: words.expected,
      remedy: words.remedy,
    }));
}

function isEmpty({ costs, indicators, evaluations, texts, otherFigures = [], lost }: Sheet): boolean {
  const figures = [
    ...costs,
    ...otherFigures,
    ...indicators.flatMap(({ targets, actuals }) => [...targets, ...actuals]),
  ];
  const states = [...evaluations, ...texts, ...lost, ...figures.filter(({ printed }) => printed !== null)];
  return states.length === 0;
}
