import { checkWords, type NamedPart, type Rule } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import { UNITS } from '../schema/codes.ts';
import { issueOf } from './issues.ts';

/** One arithmetic check of one printed cell. Amounts in 千円. */
export interface Comparison {
  file: string;
  place: string;
  holds: boolean;
  /** The printed cell and what it should be, in words. */
  found: string;
  expected: string;
}

/** Decimal fractions (0.1 + 0.2) are not exact; a printed unit is never this small. */
const ROUNDING = 1e-6;

/**
 * A printed sum against its parts. null where the sum or a part is missing or doubtful: then nothing can be said.
 */
export function sumComparison(
  cell: Pick<Comparison, 'file' | 'place'>,
  stated: number | null,
  parts: readonly { name: string; value: number | null }[],
): Comparison | null {
  const known = parts.filter((part): part is NamedPart => part.value !== null);
  if (stated === null || known.length === 0 || known.length < parts.length) return null;
  const total = known.reduce((sum, part) => sum + part.value, 0);
  return {
    ...cell,
    holds: Math.abs(total - stated) < ROUNDING,
    found: checkWords.printed(stated, UNITS.money),
    expected: checkWords.sum(known, total, UNITS.money),
  };
}

/** The comparisons that do not hold, as errors. */
export function comparisonIssues(rule: Rule, comparisons: readonly Comparison[]): Issue[] {
  return comparisons
    .filter(({ holds }) => !holds)
    .map(({ file, place, found, expected }) => issueOf(rule, 'error', { file, place, found, expected }));
}
