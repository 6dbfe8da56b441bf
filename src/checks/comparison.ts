import { checkWords, type NamedPart, type Rule } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import { UNITS } from '../schema/codes.ts';
import type { Figure } from '../schema/figure.ts';
import { issueOf, reckonable } from './issues.ts';

/** One arithmetic check of one printed cell. Amounts in 千円. */
export interface Comparison {
  file: string;
  /** The rows of a spreadsheet that the cell is one of (form and 決算額); null in a form, where every sum holds. */
  table: string | null;
  holds: boolean;
  /** What to tell of it. Asked of the few that do not hold: words take longer than sums. */
  told(): ComparisonWords;
}

/** The printed cell and what it should be, in words. */
export interface ComparisonWords {
  place: string;
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
  { file, table, place }: Pick<Comparison, 'file' | 'table'> & { place: string },
  { value: stated, cell }: SumCell,
  parts: readonly ({ name: string } & SumCell)[],
): Comparison | null {
  const known = parts.filter((part): part is NamedPart & SumCell => part.value !== null);
  if (stated === null || known.length === 0 || known.length < parts.length) return null;
  const total = known.reduce((sum, part) => sum + part.value, 0);
  const told = () => ({
    place: withCells(place, [cell, ...known.map((part) => part.cell)]),
    found: checkWords.printed(stated, UNITS.money),
    expected: checkWords.sum(known, total, UNITS.money),
  });
  return { file, table, holds: Math.abs(total - stated) < ROUNDING, told };
}

/** Where the figures stand in cells, the place names them: the officer opens the spreadsheet, not a form. */
function withCells(place: string, cells: readonly (string | undefined)[]): string {
  const known = cells.filter((each) => each !== undefined);
  return known.length === 0 ? place : checkWords.inCells(place, known);
}

/** So many sums of a spreadsheet have to be wrong before it is taken that its parts are not all there. */
const TELLING = 10;

/**
 * The comparisons of a rule that holds where they stand. Where most sums of a spreadsheet do not agree, a part of them was
 * not imported (財源 of which only 一般財源 has a column): nothing can be reckoned there.
 */
export function applicable(comparisons: readonly Comparison[]): Comparison[] {
  const strange = new Set(tablesWithoutRule(comparisons).map(([{ table }]) => table));
  return comparisons.filter(({ table }) => table === null || !strange.has(table));
}

function tablesWithoutRule(comparisons: readonly Comparison[]): [Comparison, ...Comparison[]][] {
  const tables = Map.groupBy(
    comparisons.filter(({ table }) => table !== null),
    ({ table }) => table,
  );
  const failing = (own: readonly Comparison[]) => own.filter(({ holds }) => !holds).length;
  const strange = [...tables.values()].filter((own) => failing(own) >= TELLING && failing(own) > own.length / 2);
  return strange as [Comparison, ...Comparison[]][];
}

/** The comparisons that do not hold, as issues; one for a whole spreadsheet in which the rule does not hold. */
export function comparisonIssues(rule: Rule, comparisons: readonly Comparison[]): Issue[] {
  const single = applicable(comparisons)
    .filter(({ holds }) => !holds)
    .map(({ table, file, told }) => issueOf(rule, table === null ? 'error' : 'warning', { file, ...told() }));
  return [...single, ...tablesWithoutRule(comparisons).map((own) => tableIssue(rule, own))];
}

function tableIssue(rule: Rule, own: [Comparison, ...Comparison[]]): Issue {
  const wrong = own.filter(({ holds }) => !holds);
  const { place, found, expected } = wrong[0]!.told();
  return issueOf(rule, 'warning', {
    file: 'data/sources/manifest.json',
    place: own[0].table!,
    found: checkWords.mostDisagree(wrong.length, own.length),
    expected: checkWords.forExample(place, found, expected),
    remedy: checkWords.missingParts,
  });
}
