import { costItemNames, totalItemNames } from '../i18n/ja/codes.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import type { CostItem, TotalItem } from '../schema/codes.ts';
import type { Sheet, Total } from '../schema/sheet.ts';
import { type Comparison, comparisonIssues, sumCell, type SumCell, sumComparison } from './comparison.ts';
import { type PlacedSheet, sheetsOf, tableOf } from './issues.ts';
import { totalPlace } from './places.ts';

/** 事業コスト(A+B) = 事業費(A) + 人件費(B). Source: the label of the H29 form. */
export function programCost(data: DataSet): Issue[] {
  return comparisonIssues('program-cost', programCosts(data));
}

export function programCosts(data: DataSet): Comparison[] {
  return totalComparisons(data, 'program_cost', ['operating_cost', 'personnel_cost']);
}

/** A total that a form prints against the costs of the same year. */
export function totalComparisons(data: DataSet, total: TotalItem, parts: readonly CostItem[]): Comparison[] {
  return sheetsOf(data).flatMap((placed) =>
    placed.sheet.totals
      .filter((each) => each.item === total)
      .flatMap((each) => comparisonOf(placed, each, parts) ?? []),
  );
}

function comparisonOf(placed: PlacedSheet, total: Total, parts: readonly CostItem[]): Comparison | null {
  const { sheet, file } = placed;
  const place = totalPlace(total.item, total.fiscalYear);
  const named = parts.map((item) => ({ name: costItemNames[item], ...costOf(sheet, item, total) }));
  return sumComparison({ file, place, table: tableOf(placed, totalItemNames[total.item]) }, sumCell(total), named);
}

function costOf(sheet: Sheet, item: CostItem, { measure, fiscalYear }: Total): SumCell {
  return sumCell(
    sheet.costs.find((cost) => cost.item === item && cost.measure === measure && cost.fiscalYear === fiscalYear),
  );
}
