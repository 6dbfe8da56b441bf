import { checkWords } from '../i18n/ja/checks.ts';
import { totalItemNames } from '../i18n/ja/codes.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import {
  type CostItem,
  type CostMeasure,
  FUNDING_ITEMS,
  type IndicatorMeasure,
  STAFFING_ITEMS,
} from '../schema/codes.ts';
import type { Figure } from '../schema/figure.ts';
import type { Indicator, Sheet } from '../schema/sheet.ts';
import { issueOf, type PlacedSheet, sheetsOf } from './issues.ts';
import { costLabel, indicatorCells } from './places.ts';

/** A row of the form: its label (asked of the few that are wrong) and its years. */
interface Row {
  label(): string;
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
  const costs = costRows(sheet);
  return [
    ...rowsOf(sheet, costs)
      .filter(({ years }) => years.some((year, index) => index > 0 && year !== years[index - 1]! + 1))
      .map((row) => rowIssue(file, row, checkWords.yearsInARow)),
    ...shorterRows(costs, file),
  ];
}

function repeatedYears({ sheet, file }: PlacedSheet): Issue[] {
  return rowsOf(sheet, costRows(sheet))
    .filter(({ years }) => new Set(years).size < years.length)
    .map((row) => rowIssue(file, row, checkWords.eachYearOnce));
}

function rowIssue(file: string, { label, years }: Row, expected: string): Issue {
  return issueOf('years-in-order', 'error', { file, place: label(), found: checkWords.yearsFound(years), expected });
}

function rowsOf(sheet: Sheet, costs: readonly CostRow[]): Row[] {
  return [...costs, ...totalRows(sheet), ...indicatorRows(sheet)];
}

interface CostRow extends Row {
  item: CostItem;
  measure: CostMeasure;
}

function costRows(sheet: Sheet): CostRow[] {
  const rows = Map.groupBy(sheet.costs, ({ item, measure }) => `${item} ${measure}`);
  return [...rows.values()].map((costs) => {
    const { item, measure } = costs[0]!;
    return {
      item,
      measure,
      label: () => costLabel(item, measure),
      years: costs.map(({ fiscalYear }) => fiscalYear),
    };
  });
}

function totalRows(sheet: Sheet): Row[] {
  const rows = Map.groupBy(sheet.totals, ({ item, measure }) => `${item} ${measure}`);
  return [...rows.values()].map((totals) => ({
    label: () => totalItemNames[totals[0]!.item],
    years: totals.map(({ fiscalYear }) => fiscalYear),
  }));
}

function indicatorRows(sheet: Sheet): Row[] {
  return sheet.indicators.flatMap((indicator) => [
    indicatorRow(indicator, 'target', indicator.targets),
    indicatorRow(indicator, 'actual', indicator.actuals),
  ]);
}

function indicatorRow(indicator: Indicator, measure: IndicatorMeasure, figures: readonly Figure[]): Row {
  return {
    label: () => indicatorCells(indicator, measure, []),
    years: figures.map(({ fiscalYear }) => fiscalYear),
  };
}

/** Funding has the years of the 事業費 it adds up to; the staffing rows have the years of the 人件費. */
const BLOCKS: readonly { first: CostItem; others: readonly CostItem[] }[] = [
  { first: 'operating_cost', others: FUNDING_ITEMS },
  { first: 'personnel_cost', others: STAFFING_ITEMS },
];

function shorterRows(rows: readonly CostRow[], file: string): Issue[] {
  return BLOCKS.flatMap(({ first, others }) =>
    rows
      .filter(({ item }) => others.includes(item))
      .flatMap((row) => {
        const lead = rows.find((each) => each.item === first && each.measure === row.measure);
        const same = lead && lead.years.toString() === row.years.toString();
        return lead && !same ? [rowIssue(file, row, checkWords.sameYearsAs(lead.label(), lead.years))] : [];
      }),
  );
}
