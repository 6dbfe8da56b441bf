import { type CostYear, costYears } from './cost-years.ts';
import { type Change, costHeadline, targetHeadlines } from './headline.ts';
import { indicatorSeries } from './indicator-series.ts';
import { departmentName, direction, type Program } from './program.ts';
import { remembered } from './remembered.ts';
import type { Statement } from './statement.ts';

/** One row of a list of programs. */
export interface ProgramRow {
  program: Program;
  department: string;
  direction: string | null;
  /** Its costs, for the small drawing of their trend. */
  years: CostYear[];
  /** The newest 決算 with a value (千円); null where the sheets have none. */
  settlement: Statement | null;
  change: Change | null;
  /** Indicators held against a target in the newest sheet; null where there is none. */
  targets: { achieved: number; all: number } | null;
}

/** Every list asks for the rows of its programs, and most programs are in many lists. */
export const programRow: (program: Program) => ProgramRow = remembered(rowOf);

function rowOf(program: Program): ProgramRow {
  const years = costYears(program);
  const costs = costHeadline(years);
  const targets = targetHeadlines(indicatorSeries(program));
  return {
    program,
    department: departmentName(program.department),
    direction: direction(program)?.grade ?? null,
    years,
    settlement: costs?.settlement ?? null,
    change: costs?.change ?? null,
    targets:
      targets.length > 0
        ? { achieved: targets.filter((each) => each.year.achieved).length, all: targets.length }
        : null,
  };
}

export interface LargestChanges {
  /** The newest year with a settlement of any program. */
  fiscalYear: number;
  rows: (ProgramRow & { settlement: Statement; change: Change })[];
  compared: number;
  /** Programs with a settlement of that year and none of the year before. */
  excluded: number;
}

/** The programs whose 決算 changed most in the newest year, by amount. null where no program has a settlement. */
export function largestChanges(all: readonly ProgramRow[], most: number): LargestChanges | null {
  const years = all.flatMap((row) => (row.settlement ? [row.settlement.fiscalYear] : []));
  if (years.length === 0) return null;
  const fiscalYear = Math.max(...years);
  const ofYear = all.filter((row) => row.settlement?.fiscalYear === fiscalYear);
  const comparable = ofYear.flatMap((row) =>
    row.settlement && row.change ? [{ ...row, settlement: row.settlement, change: row.change }] : [],
  );
  const rows = comparable
    .filter((row) => row.change.difference !== 0)
    .sort((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference))
    .slice(0, most);
  return { fiscalYear, rows, compared: comparable.length, excluded: ofYear.length - comparable.length };
}
