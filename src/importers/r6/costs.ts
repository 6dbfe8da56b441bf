import type { CostItem, CostMeasure, ValueStatus } from '../../schema/codes.ts';
import type { Cost } from '../../schema/sheet.ts';
import { refuse } from './block.ts';
import { figureOf } from '../management-figures.ts';
import { closedYearStatus, type Judged, staffingOf } from '../management-value-status.ts';
import { numberIn } from '../numbers.ts';
import type { Page1 } from './page1.ts';
import { cellsOf, type RowName } from './rows.ts';

/** Which figures a row states: of the year's budget, of its settlement, or of staffing (settlement, and budget after the sheet's year). */
type Basis = 'budget' | 'settlement' | 'staffing';

interface CostRow {
  row: RowName;
  item: CostItem;
  basis: Basis;
}

/** In the order of the form. */
const COST_ROWS: readonly CostRow[] = [
  { row: 'budget', item: 'operating_cost', basis: 'budget' },
  { row: 'settlement', item: 'operating_cost', basis: 'settlement' },
  { row: 'generalRevenue', item: 'general_revenue', basis: 'settlement' },
  { row: 'subsidies', item: 'subsidies_and_bonds', basis: 'settlement' },
  { row: 'otherRevenue', item: 'other_revenue', basis: 'settlement' },
  { row: 'personnelCost', item: 'personnel_cost', basis: 'staffing' },
  { row: 'staffShare', item: 'staff_share', basis: 'staffing' },
  { row: 'overtime', item: 'overtime_hours', basis: 'staffing' },
];

/** コストの推移 of a sheet, one entry per item, year and measure. Throws a SourceError where 決算額 is not the sum of its funding. */
export function readCosts(page: Page1): Cost[] {
  page.costYears.forEach((_, n) => checkFunding(page, n));
  return COST_ROWS.flatMap((spec) =>
    cellsOf(page.rows[spec.row]).map((cell, n) => costOf(page, spec, cell, page.costYears[n]!)),
  );
}

function costOf(page: Page1, { row, item, basis }: CostRow, cell: string, fiscalYear: number): Cost {
  const { document, line } = page.rows[row];
  const value = numberIn(cell) ?? NaN;
  const { measure, status } = judge(basis, { fiscalYear, edition: page.edition, value });
  return { item, measure, document, ...figureOf({ fiscalYear, value, status, cell, line }) };
}

/** 区分 and 値の状態. A budget after the sheet's year is a plan, a printed 0 too. */
function judge(basis: Basis, judged: Judged): { measure: CostMeasure; status: ValueStatus } {
  if (basis === 'staffing') return staffingOf(judged);
  if (basis === 'settlement') return { measure: 'settlement', status: closedYearStatus(judged) };
  return { measure: 'budget', status: judged.fiscalYear > judged.edition ? 'planned' : 'reported' };
}

/** 決算額 = 一般財源 + 国庫、県支出金、地方債 + その他, in every year. It fails when the rows of numbers slipped. */
function checkFunding(page: Page1, n: number): void {
  const amount = (row: RowName) => numberIn(cellsOf(page.rows[row])[n]!) ?? 0;
  const sum = amount('generalRevenue') + amount('subsidies') + amount('otherRevenue');
  if (amount('settlement') === sum) return;
  const year = page.costYears[n];
  refuse(page.rows.settlement, `${page.name} 決算額`, `${year}年度は一般財源、国庫等、その他の合計 ${sum} 千円`);
}
