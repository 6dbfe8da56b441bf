import { fiscalYearName } from '../i18n/eras.ts';
import { checkWords } from '../i18n/ja/checks.ts';
import { costItemNames, indicatorMeasureNames, totalItemNames } from '../i18n/ja/codes.ts';
import type { CostItem, CostMeasure, IndicatorMeasure, TotalItem } from '../schema/codes.ts';
import type { Indicator } from '../schema/sheet.ts';

// Where on the form a cell stands, in the words of the form.

/** 決算額, 予算額, 一般財源 … */
export function costLabel(item: CostItem, measure: CostMeasure): string {
  if (item !== 'operating_cost') return costItemNames[item];
  return measure === 'budget' ? checkWords.budgetAmount : checkWords.settlementAmount;
}

/** 決算額（令和6年度） */
export function costPlace(item: CostItem, measure: CostMeasure, fiscalYear: number): string {
  return checkWords.inYear(costLabel(item, measure), fiscalYearName(fiscalYear));
}

/** 総事業費（平成29年度） */
export function totalPlace(item: TotalItem, fiscalYear: number): string {
  return checkWords.inYear(totalItemNames[item], fiscalYearName(fiscalYear));
}

/** 指標1「利用件数」 */
export function indicatorPlace({ number, name }: Pick<Indicator, 'number' | 'name'>): string {
  return checkWords.indicator(number, name);
}

/** 指標1「利用件数」の実績（令和6年度、令和7年度） */
export function indicatorCells(
  indicator: Pick<Indicator, 'number' | 'name'>,
  measure: IndicatorMeasure,
  years: readonly number[],
): string {
  const label = checkWords.ofIndicator(indicatorPlace(indicator), indicatorMeasureNames[measure]);
  return years.length === 0 ? label : checkWords.inYears(label, years.map(fiscalYearName));
}
