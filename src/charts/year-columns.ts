import { costCell, type CostYear, hasFigures } from '../model/cost-years.ts';
import type { Statement } from '../model/statement.ts';
import type { CostItem } from '../schema/codes.ts';
import type { Absence } from './absence.ts';

/** One year of a cost item, as it is drawn. */
export interface YearColumn {
  fiscalYear: number;
  /** actual: 決算. planned: only 予算 or 見込み. null: no figure at all. */
  kind: 'actual' | 'planned' | null;
  statement: Statement | undefined;
  value: number | null;
  /** Why there is no 決算. null where there is one, and for a plan whose year is simply not closed. */
  absence: Absence | null;
}

/** A cost item over all years. */
export function yearColumns(years: readonly CostYear[], item: CostItem): YearColumn[] {
  return years.map((year) => yearColumn(year, item));
}

function yearColumn(year: CostYear, item: CostItem): YearColumn {
  const settlement = costCell(year, item, 'settlement');
  const budget = costCell(year, item, 'budget');
  const { fiscalYear } = year;
  if (settlement && settlement.value !== null) {
    return { fiscalYear, kind: 'actual', statement: settlement, value: settlement.value, absence: null };
  }
  if (budget && budget.value !== null) {
    const absence = settlement && settlement.status !== 'not_yet' ? settlement.status : null;
    return { fiscalYear, kind: 'planned', statement: budget, value: budget.value, absence };
  }
  const absence = hasFigures(year) ? (settlement?.status ?? budget?.status ?? 'not_stated') : 'no_sheet';
  return { fiscalYear, kind: null, statement: undefined, value: null, absence };
}
