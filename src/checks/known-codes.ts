import { checkWords } from '../i18n/ja/checks.ts';
import { fieldName } from '../i18n/ja/fields.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import type { Evaluation, Indicator, Sheet } from '../schema/sheet.ts';
import { issueOf, sheetsOf } from './issues.ts';
import { DIRECTIONS, GRADES, INDICATOR_UNITS } from './known-values.ts';
import { indicatorPlace } from './places.ts';

const LAST_GOAL = 17;

/**
 * Grades come from a closed scale: another one is an error. Directions and units are the city's words: a new one is
 * possible, so that a person looks at it (warning).
 */
export function knownCodes(data: DataSet): Issue[] {
  return sheetsOf(data).flatMap(({ sheet, file }) => [
    ...goalIssues(sheet, file),
    ...sheet.evaluations.flatMap((evaluation) => gradeIssues(evaluation, file)),
    ...sheet.indicators.flatMap((indicator) => unitIssues(indicator, file)),
  ]);
}

function goalIssues({ profile: { sdgs } }: Sheet, file: string): Issue[] {
  const known = sdgs.every((goal) => Number.isInteger(goal) && goal >= 1 && goal <= LAST_GOAL);
  if (known && new Set(sdgs).size === sdgs.length) return [];
  return [
    issueOf('known-codes', 'error', {
      file,
      place: fieldName('sdgs'),
      found: sdgs.join('、'),
      expected: checkWords.sdgRange,
    }),
  ];
}

function gradeIssues({ role, item, grade }: Evaluation, file: string): Issue[] {
  if (grade === null) return [];
  const known: readonly string[] = role === 'direction' ? DIRECTIONS : GRADES[role];
  if (known.includes(grade)) return [];
  const finding = { file, place: item, found: checkWords.quoted(grade), expected: checkWords.oneOf(known) };
  return [issueOf('known-codes', role === 'direction' ? 'warning' : 'error', finding)];
}

function unitIssues(indicator: Indicator, file: string): Issue[] {
  const place = checkWords.ofIndicator(indicatorPlace(indicator), checkWords.someUnit);
  if (indicator.unit === null) {
    const finding = {
      file,
      place,
      found: checkWords.nothing,
      expected: checkWords.someUnit,
      remedy: checkWords.noUnitRemedy,
    };
    return [issueOf('known-codes', 'warning', finding)];
  }
  if (INDICATOR_UNITS.includes(indicator.unit)) return [];
  const finding = {
    file,
    place,
    found: checkWords.quoted(indicator.unit),
    expected: checkWords.oneOf(INDICATOR_UNITS),
  };
  return [issueOf('known-codes', 'warning', finding)];
}
