import { fiscalYearName } from '../i18n/eras.ts';
import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue, Severity } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import type { Figure } from '../schema/figure.ts';
import type { Indicator, Sheet } from '../schema/sheet.ts';
import { issueOf, sheetsOf } from './issues.ts';
import { indicatorPlace } from './places.ts';

/**
 * The forms print 0 in years in which an indicator was not in use. Where both target and result are such a 0, beside years
 * with a real target, a person has to decide (data/decisions.json) whether it is a zero. The mapping of a spreadsheet has
 * decided what its zeros are; there it is worth telling, no more.
 */
export function zeroIndicator(data: DataSet): Issue[] {
  return sheetsOf(data).flatMap(({ sheet, file, isTable }) =>
    sheet.indicators.flatMap((indicator) => {
      const years = zeroYears(indicator).filter((year) => !isDecided(data, sheet, indicator, year));
      return years.length > 0 ? [zeroIssue(file, isTable ? 'note' : 'warning', indicator, years)] : [];
    }),
  );
}

function zeroYears({ targets, actuals }: Indicator): number[] {
  if (!targets.some(({ value }) => value !== null && value !== 0)) return [];
  return targets
    .filter(isReportedZero)
    .map(({ fiscalYear }) => fiscalYear)
    .filter((year) => actuals.some((actual) => actual.fiscalYear === year && isReportedZero(actual)));
}

function isReportedZero({ value, status }: Figure): boolean {
  return status === 'reported' && value === 0;
}

function isDecided(
  { decisions }: DataSet,
  { programId, edition }: Sheet,
  { number }: Indicator,
  year: number,
): boolean {
  return decisions.some(
    (decision) =>
      decision.kind === 'indicator_status' &&
      decision.programId === programId &&
      decision.edition === edition &&
      decision.indicator === number &&
      decision.fiscalYears.includes(year),
  );
}

function zeroIssue(file: string, severity: Severity, indicator: Indicator, years: number[]): Issue {
  return issueOf('zero-indicator', severity, {
    file,
    place: checkWords.inYears(indicatorPlace(indicator), years.map(fiscalYearName)),
    found: checkWords.zeroTargetAndActual,
    expected: checkWords.decidedZero,
  });
}
