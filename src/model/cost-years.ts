import { type CostItem, type CostMeasure, FUNDING_ITEMS, type FundingItem, unitOf } from '../schema/codes.ts';
import type { Cost, Sheet } from '../schema/sheet.ts';
import type { Program } from './program.ts';
import { latestStatement, type Statement, statementOf } from './statement.ts';

/** One fiscal year of a program's costs, joined over all editions. A cell that no sheet has is undefined. */
export interface CostYear {
  fiscalYear: number;
  cells: Partial<Record<CostItem, Partial<Record<CostMeasure, Statement>>>>;
}

/** All years from the first to the last that any sheet speaks of, without gaps; [] for a program without figures. */
export function costYears(program: Program): CostYear[] {
  const statements = program.sheets.flatMap((sheet) => statementsOf(sheet, () => true));
  if (statements.length === 0) return [];
  const years = statements.map((each) => each.statement.fiscalYear);
  const first = Math.min(...years);
  const count = Math.max(...years) - first + 1;
  const rows: CostYear[] = Array.from({ length: count }, (_, index) => ({ fiscalYear: first + index, cells: {} }));
  for (const [, cell] of Map.groupBy(
    statements,
    (each) => `${each.statement.fiscalYear} ${each.item} ${each.measure}`,
  )) {
    place(rows, first, cell);
  }
  return rows;
}

interface Entry {
  item: CostItem;
  measure: CostMeasure;
  statement: Statement;
}

function statementsOf(sheet: Sheet, isWanted: (cost: Cost) => boolean): Entry[] {
  return sheet.costs.filter(isWanted).map((cost) => {
    const { item, measure, document } = cost;
    return { item, measure, statement: statementOf(cost, sheet, { document, unit: unitOf(item) }) };
  });
}

function place(rows: CostYear[], first: number, entries: Entry[]): void {
  const entry = entries[0];
  const statement = latestStatement(entries.map((each) => each.statement));
  const row = entry && rows[entry.statement.fiscalYear - first];
  if (!row || !statement) return;
  row.cells[entry.item] = { ...row.cells[entry.item], [entry.measure]: statement };
}

/** One cell of a year. */
export function costCell(year: CostYear, item: CostItem, measure: CostMeasure): Statement | undefined {
  return year.cells[item]?.[measure];
}

/** A cell that is 決算 in past years and 予算 in coming ones (人件費, 従事割合, 時間外): whichever the sheets state. */
export function eitherCell(year: CostYear, item: CostItem): Statement | undefined {
  return year.cells[item]?.settlement ?? year.cells[item]?.budget;
}

/** True where some sheet speaks of that year; false in a year whose sheets were not published or are not held here. */
export function hasFigures(year: CostYear): boolean {
  return Object.keys(year.cells).length > 0;
}

/** The funding sources that the sheets of this program name, in the order of the form. */
export function fundingItemsOf(years: readonly CostYear[]): FundingItem[] {
  return FUNDING_ITEMS.filter((item) => years.some((year) => year.cells[item]));
}

/** The 決算 of the last year that has one with a value, without what the sheets say of all else. */
export function settlementOf(program: Program): Statement | undefined {
  const settlements = program.sheets.flatMap((sheet) => statementsOf(sheet, isSettlement));
  const byYear = Map.groupBy(settlements, ({ statement }) => statement.fiscalYear);
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([, stated]) => latestStatement(stated.map(({ statement }) => statement)))
    .find((statement) => statement?.value != null);
}

const isSettlement = ({ item, measure }: Cost) => item === 'operating_cost' && measure === 'settlement';

/** The last year with a 決算 that has a value. */
export function latestSettlement(years: readonly CostYear[]): { year: CostYear; cell: Statement } | undefined {
  const year = years.findLast((each) => costCell(each, 'operating_cost', 'settlement')?.value != null);
  const cell = year && costCell(year, 'operating_cost', 'settlement');
  return year && cell && { year, cell };
}
