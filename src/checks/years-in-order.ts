import { checkWords } from '../i18n/ja/checks.ts';
import { totalItemNames } from '../i18n/ja/codes.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { type CostItem, type CostMeasure, FUNDING_ITEMS, STAFFING_ITEMS } from '../schema/codes.ts';
import type { Sheet } from '../schema/sheet.ts';
import { issueOf, type PlacedSheet, sheetsOf } from './issues.ts';
import { costLabel, indicatorCells } from './places.ts';

/** A row of the form: its label and its years. */
interface Row {
  label: string;
  years: number[];
}

/**
 * The years of every row stand in order, without gaps or repeats, and the rows of one block have the same years. The years of a
 * spreadsheet are as its columns are: a city may leave one out, but not state one twice.
 */
export function yearsInOrder(data: DataSet): Issue[] {
  return sheetsOf(data).flatMap((placed) => (placed.isTable ? repeatedYears(placed) : brokenRows(placed)));
}

function brokenRows({ sheet, file }: PlacedSheet): Issue[] {
  return [
    ...rowsOf(sheet)
      .filter(({ years }) => years.some((year, index) => index > 0 && year !== years[index - 1]! + 1))
      .map((row) => rowIssue(file, row, checkWords.yearsInARow)),
    ...shorterRows(sheet, file),
  ];
}

function repeatedYears({ sheet, file }: PlacedSheet): Issue[] {
  return rowsOf(sheet)
    .filter(({ years }) => new Set(years).size < years.length)
    .map((row) => rowIssue(file, row, checkWords.eachYearOnce));
}

function rowIssue(file: string, { label, years }: Row, expected: string): Issue {
  return issueOf('years-in-order', 'error', { file, place: label, found: checkWords.yearsFound(years), expected });
}

function rowsOf(sheet: Sheet): Row[] {
  return [...costRows(sheet).map(({ row }) => row), ...totalRows(sheet), ...indicatorRows(sheet)];
}

interface CostRow {
  item: CostItem;
  measure: CostMeasure;
  row: Row;
}

function costRows(sheet: Sheet): CostRow[] {
  const rows = Map.groupBy(sheet.costs, ({ item, measure }) => `${item} ${measure}`);
  return [...rows.values()].map((costs) => {
    const { item, measure } = costs[0]!;
    return {
      item,
      measure,
      row: { label: costLabel(item, measure), years: costs.map(({ fiscalYear }) => fiscalYear) },
    };
  });
}

function totalRows(sheet: Sheet): Row[] {
  const rows = Map.groupBy(sheet.totals, ({ item, measure }) => `${item} ${measure}`);
  return [...rows.values()].map((totals) => ({
    label: totalItemNames[totals[0]!.item],
    years: totals.map(({ fiscalYear }) => fiscalYear),
  }));
}

function indicatorRows(sheet: Sheet): Row[] {
  return sheet.indicators.flatMap((indicator) => [
    { label: indicatorCells(indicator, 'target', []), years: indicator.targets.map(({ fiscalYear }) => fiscalYear) },
    { label: indicatorCells(indicator, 'actual', []), years: indicator.actuals.map(({ fiscalYear }) => fiscalYear) },
  ]);
}

/** Funding has the years of the 事業費 it adds up to; the staffing rows have the years of the 人件費. */
const BLOCKS: readonly { first: CostItem; others: readonly CostItem[] }[] = [
  { first: 'operating_cost', others: FUNDING_ITEMS },
  { first: 'personnel_cost', others: STAFFING_ITEMS },
];

function shorterRows(sheet: Sheet, file: string): Issue[] {
  const rows = costRows(sheet);
  return BLOCKS.flatMap(({ first, others }) =>
    rows
      .filter(({ item }) => others.includes(item))
      .flatMap(({ measure, row }) => {
        const lead = rows.find((each) => each.item === first && each.measure === measure)?.row;
        const same = lead && lead.years.toString() === row.years.toString();
        return lead && !same ? [rowIssue(file, row, checkWords.sameYearsAs(lead.label, lead.years))] : [];
      }),
  );
}
