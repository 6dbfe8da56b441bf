import type { CostItem, CostMeasure, ValueStatus } from '../schema/codes.ts';
import { STAFFING_ITEMS } from '../schema/codes.ts';

/** A figure as it is judged: which year it is about, which year the sheet is of, and the printed number. */
export interface Judged {
  fiscalYear: number;
  edition: number;
  value: number;
}

/**
 * 値の状態 of an amount that is only known once the year is closed (決算額, funding, 実績):
 * 0 for a later year is not yet a figure, another number for a later year cannot be right.
 */
export function closedYearStatus({ fiscalYear, edition, value }: Judged): ValueStatus {
  if (fiscalYear <= edition) return 'reported';
  return value === 0 ? 'not_yet' : 'suspect';
}

/** 値の状態 of 予算額. The R2 form did not record the budgets of earlier years and prints 0 for them. */
export function budgetStatus({ fiscalYear, edition, value }: Judged): ValueStatus {
  if (fiscalYear > edition) return 'planned';
  return fiscalYear < edition && value === 0 ? 'not_recorded' : 'reported';
}

/** 区分 and 値の状態 of staffing: what is stated for a later year is a plan. */
export function staffingOf({ fiscalYear, edition }: Judged): { measure: CostMeasure; status: ValueStatus } {
  return fiscalYear > edition
    ? { measure: 'budget', status: 'planned' }
    : { measure: 'settlement', status: 'reported' };
}

/** 区分 and 値の状態 of a cost. `row` tells 予算額 and 決算額 apart, which are the same item. */
export function costStatus(
  item: CostItem,
  row: CostMeasure,
  judged: Judged,
): { measure: CostMeasure; status: ValueStatus } {
  if (STAFFING_ITEMS.some((staffing) => staffing === item)) return staffingOf(judged);
  return row === 'budget'
    ? { measure: row, status: budgetStatus(judged) }
    : { measure: row, status: closedYearStatus(judged) };
}
