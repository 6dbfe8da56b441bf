import type { ChartWords } from '../i18n/ja/charts.ts';
import { costCell, type CostYear } from '../model/cost-years.ts';
import { remembered } from '../model/remembered.ts';
import { absenceSentences } from './absence-sentences.ts';
import { changeWords, isSound, latestSentence, plannedSentence } from './amount-change.ts';
import { fundingOf } from './funding.ts';
import { type YearColumn, yearColumns } from './year-columns.ts';

/**
 * What the costs of a program say: the latest 決算 against the year before, its sources and its 予算, the plans of coming
 * years, and every year that is missing. From the figures alone; no cause is given.
 */
export function costMessage(years: readonly CostYear[], words: ChartWords): string {
  return messagesIn(words)(years);
}

/** Asked for by the drawing and by the page around it. */
const messagesIn = remembered((words: ChartWords) =>
  remembered((years: readonly CostYear[]) => messageOf(years, words)),
);

function messageOf(years: readonly CostYear[], words: ChartWords): string {
  const columns = yearColumns(years, 'operating_cost');
  if (columns.every((column) => column.value === null)) {
    return [words.cost.none, ...absenceSentences(columns, words.cost, words)].join('');
  }
  const latest = columns.findLast((column) => column.kind === 'actual');
  const latestYear = latest?.fiscalYear ?? -Infinity;
  const planned = columns.filter((column) => column.kind === 'planned');
  return [
    ...(latest ? latestSentences(columns, latest, years, words) : [words.cost.noSettlement]),
    plannedSentence(
      planned.filter((column) => column.fiscalYear > latestYear),
      words.cost,
      words,
    ),
    plannedChange(years, latestYear, words),
    budgetOnly(
      planned.filter((column) => column.fiscalYear < latestYear && column.absence === null),
      words,
    ),
    ...absenceSentences(columns, words.cost, words),
  ].join('');
}

function latestSentences(
  columns: readonly YearColumn[],
  latest: YearColumn,
  years: readonly CostYear[],
  words: ChartWords,
): string[] {
  const year = years.find((each) => each.fiscalYear === latest.fiscalYear)!;
  const hasBudgets = years.some((each) => costCell(each, 'operating_cost', 'budget'));
  return [
    latestSentence(columns, latest, words.cost, words),
    fundingSentence(year, words),
    hasBudgets ? budgetSentence(year, words) : '',
  ];
}

function fundingSentence(year: CostYear, words: ChartWords): string {
  const parts = fundingOf(year);
  if (costCell(year, 'operating_cost', 'settlement')?.value === 0) return '';
  if (parts === null) return words.cost.sourcesUnknown;
  const [only, second] = parts;
  if (only && !second) return words.cost.oneSource(words.funding[only.group]);
  return words.cost.sources(
    parts.map((part) => words.cost.source(words.funding[part.group], words.amount(part.value))),
  );
}

function budgetSentence(year: CostYear, words: ChartWords): string {
  const settlement = costCell(year, 'operating_cost', 'settlement');
  const budget = costCell(year, 'operating_cost', 'budget');
  if (!isSound(budget)) return words.cost.budgetMissing(words.absence[budget?.status ?? 'not_stated']);
  if (!isSound(settlement)) return '';
  if (settlement.value === budget.value) return words.cost.budgetMet;
  const phrase = settlement.value < budget.value ? words.cost.budgetUnder : words.cost.budgetOver;
  return phrase(words.amount(budget.value), words.amount(Math.abs(settlement.value - budget.value)));
}

/** The first planned 予算 against the 予算 of the latest closed year, where it follows at once. */
function plannedChange(years: readonly CostYear[], latestYear: number, words: ChartWords): string {
  const budgetOf = (fiscalYear: number) => {
    const year = years.find((each) => each.fiscalYear === fiscalYear);
    return year && costCell(year, 'operating_cost', 'budget');
  };
  const [base, next] = [budgetOf(latestYear), budgetOf(latestYear + 1)];
  if (!isSound(base) || !isSound(next)) return '';
  const names = [words.year(next.fiscalYear), words.year(base.fiscalYear)] as const;
  if (next.value === base.value) return words.cost.plannedSame(...names);
  const phrase = next.value > base.value ? words.cost.plannedMore : words.cost.plannedLess;
  return phrase(...names, changeWords(next.value, base.value, words));
}

function budgetOnly(columns: readonly YearColumn[], words: ChartWords): string {
  if (columns.length === 0) return '';
  const runs = columns.map(({ fiscalYear }) => ({ first: fiscalYear, last: fiscalYear }));
  return words.cost.budgetOnly(words.years(joined(runs)));
}

function joined(runs: readonly { first: number; last: number }[]): { first: number; last: number }[] {
  const result: { first: number; last: number }[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before?.last === run.first - 1) before.last = run.last;
    else result.push({ ...run });
  }
  return result;
}
