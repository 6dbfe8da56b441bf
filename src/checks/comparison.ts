import { checkWords, type NamedPart, type Rule } from '../i18n/ja/checks.ts';
import type { Issue, Severity } from '../model/issue.ts';
import { UNITS } from '../schema/codes.ts';
import type { Figure } from '../schema/figure.ts';
import { issueOf, reckonable } from './issues.ts';

/** One arithmetic check of one printed cell. Amounts in 千円. */
export interface Comparison {
  file: string;
  place: string;
  /** How grave it is when it does not hold. */
  severity: Severity;
  holds: boolean;
  /** The printed cell and what it should be, in words. */
  found: string;
  expected: string;
}

/** Decimal fractions (0.1 + 0.2) are not exact; a printed unit is never this small. */
const ROUNDING = 1e-6;

/** A cell of a sum: its amount, and where it stands in a table. */
export interface SumCell {
  value: number | null;
  cell: string | undefined;
}

/** The cell of a sum or a part of it; no number where one cannot reckon with it. */
export function sumCell(
  figure: (Pick<Figure, 'value' | 'status'> & { cell?: string | undefined }) | undefined,
): SumCell {
  return { value: reckonable(figure), cell: figure?.cell };
}

/**
 * A printed sum against its parts. null where the sum or a part is missing or doubtful: then nothing can be said.
 */
export function sumComparison(
  at: Pick<Comparison, 'file' | 'place' | 'severity'>,
  { value: stated, cell }: SumCell,
  parts: readonly ({ name: string } & SumCell)[],
): Comparison | null {
  const known = parts.filter((part): part is NamedPart & SumCell => part.value !== null);
  if (stated === null || known.length === 0 || known.length < parts.length) return null;
  const total = known.reduce((sum, part) => sum + part.value, 0);
  return {
    ...at,
    place: withCells(at.place, [cell, ...known.map((part) => part.cell)]),
    holds: Math.abs(total - stated) < ROUNDING,
    found: checkWords.printed(stated, UNITS.money),
    expected: checkWords.sum(known, total, UNITS.money),
  };
}

/** Where the figures stand in cells, the place names them: the officer opens the spreadsheet, not a form. */
function withCells(place: string, cells: readonly (string | undefined)[]): string {
  const known = cells.filter((each) => each !== undefined);
  return known.length === 0 ? place : checkWords.inCells(place, known);
}

/** The comparisons that do not hold, as issues. */
export function comparisonIssues(rule: Rule, comparisons: readonly Comparison[]): Issue[] {
  return comparisons
    .filter(({ holds }) => !holds)
    .map(({ severity, file, place, found, expected }) => issueOf(rule, severity, { file, place, found, expected }));
}
