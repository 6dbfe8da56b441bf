import type { ValueStatus } from '../schema/codes.ts';
import { costCell, type CostYear, latestSettlement } from '../model/cost-years.ts';
import type { Program } from '../model/program.ts';

/** The latest 決算額 of the 事業費 in 千円; `value` is null where no sheet has one, and `status` says why. */
export interface SettlementRow {
  fiscalYear: number;
  value: number | null;
  status: ValueStatus;
}

/**
 * The last settlement with a value; else the last one without, with its reason. A program whose documents have no cost
 * table (成果一覧) is 未記録 in the year of its newest sheet.
 */
export function settlementRow(program: Program, years: readonly CostYear[]): SettlementRow {
  const cell =
    latestSettlement(years)?.cell ??
    years.flatMap((year) => costCell(year, 'operating_cost', 'settlement') ?? []).at(-1);
  if (!cell) return { fiscalYear: program.latest.edition, value: null, status: 'not_recorded' };
  const { fiscalYear, value, status } = cell;
  return { fiscalYear, value, status };
}

/** From the first to the last year with a settlement; null where there are fewer than two values to draw. */
export function settlementSeries(years: readonly CostYear[]): { first: number; values: (number | null)[] } | null {
  const values = years.map((year) => costCell(year, 'operating_cost', 'settlement')?.value ?? null);
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  return first === last ? null : { first: years[first]!.fiscalYear, values: values.slice(first, last + 1) };
}
