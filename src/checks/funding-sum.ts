import { costItemNames } from '../i18n/ja/codes.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { FUNDING_ITEMS, type FundingItem } from '../schema/codes.ts';
import type { Cost } from '../schema/sheet.ts';
import { type Comparison, comparisonIssues, sumCell, sumComparison } from './comparison.ts';
import { type PlacedSheet, sheetsOf, tableOf } from './issues.ts';
import { costLabel, costPlace } from './places.ts';

/** 決算額 = 一般財源 + 国庫等 + その他, also the budget years of the H29 form. Source: the forms' own 内訳. */
export function fundingSum(data: DataSet): Issue[] {
  return comparisonIssues('funding-sum', fundingSums(data));
}

export function fundingSums(data: DataSet): Comparison[] {
  return sheetsOf(data).flatMap((placed) => {
    const funding = placed.sheet.costs.filter(isFunding);
    return placed.sheet.costs
      .filter((cost) => cost.item === 'operating_cost')
      .flatMap((cost) => comparisonOf(placed, cost, funding) ?? []);
  });
}

function comparisonOf(placed: PlacedSheet, cost: Cost, funding: readonly Cost[]): Comparison | null {
  const { file } = placed;
  const place = costPlace('operating_cost', cost.measure, cost.fiscalYear);
  const parts = funding
    .filter((each) => each.measure === cost.measure && each.fiscalYear === cost.fiscalYear)
    .map((each) => ({ name: costItemNames[each.item], ...sumCell(each) }));
  return sumComparison(
    { file, place, table: tableOf(placed, costLabel(cost.item, cost.measure)) },
    sumCell(cost),
    parts,
  );
}

function isFunding({ item }: Cost): boolean {
  return FUNDING_ITEMS.includes(item as FundingItem);
}
