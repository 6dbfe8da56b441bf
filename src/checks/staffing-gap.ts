import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import type { Indicator, Sheet } from '../schema/sheet.ts';
import { issueOf, reckonable, sheetsOf } from './issues.ts';
import { indicatorCells } from './places.ts';

/**
 * A result in a year for which the same sheet reports no staff: somebody did the work, so the 0 may be unrecorded. In a
 * spreadsheet a 0 was typed, and many a program has no regular staff.
 */
export function staffingGap(data: DataSet): Issue[] {
  const forms = sheetsOf(data).filter(({ isTable }) => !isTable);
  return forms.flatMap(({ sheet, file }) => {
    const years = yearsWithoutStaff(sheet);
    return sheet.indicators.flatMap((indicator) => notes(file, indicator, years));
  });
}

function yearsWithoutStaff({ costs }: Sheet): number[] {
  return costs
    .filter(({ item, status, value }) => item === 'staff_share' && status === 'reported' && value === 0)
    .map(({ fiscalYear }) => fiscalYear);
}

function notes(file: string, indicator: Indicator, years: number[]): Issue[] {
  return indicator.actuals
    .filter((actual) => years.includes(actual.fiscalYear) && (reckonable(actual) ?? 0) !== 0)
    .map(({ fiscalYear, value }) =>
      issueOf('staffing-gap', 'note', {
        file,
        place: indicatorCells(indicator, 'actual', [fiscalYear]),
        found: checkWords.resultWithoutStaff(checkWords.printed(value!, indicator.unit ?? '')),
        expected: checkWords.staffWhereResult,
      }),
    );
}
