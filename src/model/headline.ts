import { costCell, type CostYear, eitherCell, latestSettlement } from './cost-years.ts';
import { type IndicatorSeries, type IndicatorYear, latestActual } from './indicator-series.ts';
import { amountSum, type Statement } from './statement.ts';

/** The first figures of a program page. Amounts in 千円. */
export interface CostHeadline {
  settlement: Statement;
  budget: Statement | undefined;
  personnel: Statement | undefined;
  staff: Statement | undefined;
  change: Change | null;
}

/** Change from the year before. `ratio` is null where the base is too small for a percentage. */
export interface Change {
  base: Statement;
  difference: number;
  ratio: number | null;
}

/** Below this base (千円) a percentage says more than the figures do. */
export const SMALLEST_BASE = 1000;

export function costHeadline(years: CostYear[]): CostHeadline | null {
  const latest = latestSettlement(years);
  if (!latest) return null;
  const { year, cell } = latest;
  return {
    settlement: cell,
    budget: costCell(year, 'operating_cost', 'budget'),
    personnel: eitherCell(year, 'personnel_cost'),
    staff: eitherCell(year, 'staff_share'),
    change: changeFromYearBefore(years, cell),
  };
}

/** null where the year before has no settlement with a value. */
function changeFromYearBefore(years: CostYear[], cell: Statement): Change | null {
  const before = years.find((year) => year.fiscalYear === cell.fiscalYear - 1);
  const base = before && costCell(before, 'operating_cost', 'settlement');
  if (base?.value == null || cell.value === null) return null;
  const difference = amountSum([cell.value, -base.value]);
  return { base, difference, ratio: Math.abs(base.value) < SMALLEST_BASE ? null : difference / base.value };
}

/** An indicator and its latest year with a result. */
export interface TargetHeadline {
  series: IndicatorSeries;
  year: IndicatorYear;
}

/**
 * The indicators of the newest sheet that has any, in the newest year that has results: only those that can be held
 * against a target. An indicator that was moved or ended earlier is no answer for that year.
 */
export function targetHeadlines(all: readonly IndicatorSeries[]): TargetHeadline[] {
  const edition = Math.max(...all.map(newestEdition));
  const latest = all
    .filter((series) => newestEdition(series) === edition)
    .flatMap((series) => {
      const year = latestActual(series);
      return year ? [{ series, year }] : [];
    });
  const fiscalYear = Math.max(...latest.map(({ year }) => year.fiscalYear));
  return latest.filter(({ year }) => year.fiscalYear === fiscalYear && year.achieved !== null);
}

function newestEdition(series: IndicatorSeries): number {
  return Math.max(...series.origins.map((origin) => origin.edition));
}
