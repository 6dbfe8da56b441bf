import { type CostYear, eitherCell, hasFigures } from '../model/cost-years.ts';
import type { Statement } from '../model/statement.ts';
import type { CostItem, CostMeasure } from '../schema/codes.ts';

/** A figure, or a reason, that a sheet states. */
export interface ComparedCell {
  item: CostItem;
  measure: CostMeasure;
  statement: Statement;
}

/** Why nothing is stated: no sheet of that year is held here, or the sheets do not speak of it. */
export type Unstated = 'no_sheet' | 'not_stated';

/** One fiscal year; the cells in the order of the programs. */
export interface ComparedRow {
  fiscalYear: number;
  cells: (ComparedCell | Unstated)[];
}

/** 決算 of the 事業費. */
export function settlementOf(year: CostYear): ComparedCell | undefined {
  const statement = year.cells.operating_cost?.settlement;
  return statement && { item: 'operating_cost', measure: 'settlement', statement };
}

/** 人件費: 決算 in past years, 予算 in coming ones. */
export function personnelOf(year: CostYear): ComparedCell | undefined {
  const statement = eitherCell(year, 'personnel_cost');
  const measure = year.cells.personnel_cost?.settlement ? 'settlement' : 'budget';
  return statement && { item: 'personnel_cost', measure, statement };
}

/** The years of several programs joined, from the first to the last in which any of them has a cell, without gaps. */
export function comparedRows(
  programs: readonly (readonly CostYear[])[],
  cellOf: (year: CostYear) => ComparedCell | undefined,
): ComparedRow[] {
  const stated = programs
    .flat()
    .filter((year) => cellOf(year))
    .map((year) => year.fiscalYear);
  if (stated.length === 0) return [];
  const first = Math.min(...stated);
  return Array.from({ length: Math.max(...stated) - first + 1 }, (_, index) => {
    const fiscalYear = first + index;
    return { fiscalYear, cells: programs.map((years) => cellIn(years, fiscalYear, cellOf)) };
  });
}

function cellIn(
  years: readonly CostYear[],
  fiscalYear: number,
  cellOf: (year: CostYear) => ComparedCell | undefined,
): ComparedCell | Unstated {
  const year = years.find((each) => each.fiscalYear === fiscalYear);
  if (!year) return 'not_stated';
  return cellOf(year) ?? (hasFigures(year) ? 'not_stated' : 'no_sheet');
}

/** A bar on the one scale of a table, in percent of its room. `zero` is where it begins. */
export interface CellBar {
  from: number;
  width: number;
  zero: number;
}

/** Bars of the values (千円), all from the same zero; null for 0. A negative value goes left of the zero. */
export function barScale(values: readonly number[]): (value: number) => CellBar | null {
  const least = Math.min(0, ...values);
  const span = Math.max(0, ...values) - least;
  const place = (value: number) => ((value - least) / span) * 100;
  return (value) => {
    if (value === 0) return null;
    const [from, to] = [place(Math.min(0, value)), place(Math.max(0, value))];
    return { from, width: to - from, zero: place(0) };
  };
}
