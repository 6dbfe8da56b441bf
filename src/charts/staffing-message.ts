import type { ChartWords } from '../i18n/ja/charts.ts';
import { type CostYear, eitherCell } from '../model/cost-years.ts';
import { remembered } from '../model/remembered.ts';
import { absenceSentences } from './absence-sentences.ts';
import { isSound, latestSentence, plannedSentence } from './amount-change.ts';
import { type YearColumn, yearColumns } from './year-columns.ts';

/** What 人件費 and 正職員従事割合 say: the latest closed year against the year before, then plans and missing years. */
export function staffingMessage(years: readonly CostYear[], words: ChartWords): string {
  return messagesIn(words)(years);
}

/** Asked for by the drawing and by the page around it. */
const messagesIn = remembered((words: ChartWords) =>
  remembered((years: readonly CostYear[]) => messageOf(years, words)),
);

function messageOf(years: readonly CostYear[], words: ChartWords): string {
  const columns = yearColumns(years, 'personnel_cost');
  if (columns.every((column) => column.value === null)) {
    return [words.staffing.none, ...absenceSentences(columns, words.staffing, words)].join('');
  }
  const latest = columns.findLast((column) => column.kind === 'actual');
  const coming = columns.filter(
    (column) => column.kind === 'planned' && column.fiscalYear > (latest?.fiscalYear ?? -Infinity),
  );
  return [
    ...(latest ? latestSentences(columns, latest, years, words) : [words.staffing.plannedOnly]),
    plannedSentence(coming, words.staffing, words),
    ...absenceSentences(columns, words.staffing, words),
  ].join('');
}

function latestSentences(
  columns: readonly YearColumn[],
  latest: YearColumn,
  years: readonly CostYear[],
  words: ChartWords,
): string[] {
  const year = years.find((each) => each.fiscalYear === latest.fiscalYear)!;
  const hasShares = years.some((each) => eitherCell(each, 'staff_share'));
  return [latestSentence(columns, latest, words.staffing, words), hasShares ? shareSentence(year, words) : ''];
}

function shareSentence(year: CostYear, words: ChartWords): string {
  const share = eitherCell(year, 'staff_share');
  if (!isSound(share)) return words.staffing.shareMissing(words.absence[share?.status ?? 'not_stated']);
  return words.staffing.share(words.share(share.value));
}
