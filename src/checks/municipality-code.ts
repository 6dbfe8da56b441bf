import { checkWords } from '../i18n/ja/checks.ts';
import { columnWords } from '../i18n/ja/exports.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { issueOf } from './issues.ts';

const WEIGHTS = [6, 5, 4, 3, 2] as const;

/** Check digit of 全国地方公共団体コード from its first five digits: the last digit of 11 − (weighted sum mod 11). Source: 総務省. */
export function checkDigit(firstFive: string): number {
  const sum = WEIGHTS.reduce<number>((total, weight, index) => total + weight * Number(firstFive[index]), 0);
  return (11 - (sum % 11)) % 10;
}

export function municipalityCode({ site }: DataSet): Issue[] {
  const digit = checkDigit(site.municipalityCode);
  if (site.municipalityCode.endsWith(String(digit))) return [];
  return [
    issueOf('municipality-code', 'error', {
      file: 'data/site.json',
      place: columnWords.municipalityCode.name,
      found: site.municipalityCode,
      expected: checkWords.checkDigit(digit),
    }),
  ];
}
