import type { ChartWords } from '../i18n/ja/charts.ts';
import { type IndicatorSeries, type IndicatorYear, latestActual } from '../model/indicator-series.ts';
import { remembered } from '../model/remembered.ts';
import { absenceRuns } from './absence.ts';
import { byReason } from './absence-sentences.ts';
import { isSound } from './amount-change.ts';
import { actualAbsence } from './indicator-years.ts';

/**
 * What an indicator says: the latest result against its target, in how many years the target was reached, which way is
 * good, and every year that is missing or doubtful.
 */
export function indicatorMessage(series: IndicatorSeries, words: ChartWords): string {
  return messagesIn(words)(series);
}

/** Asked for by the drawing and by the page around it. */
const messagesIn = remembered((words: ChartWords) => remembered((series: IndicatorSeries) => messageOf(series, words)));

function messageOf(series: IndicatorSeries, words: ChartWords): string {
  const { years } = series;
  if (years.every((year) => year.actual?.value == null && year.target?.value == null)) {
    return [words.indicator.none, ...missingSentences(years, words)].join('');
  }
  const latest = latestActual(series);
  return [
    ...(latest ? latestSentences(series, latest, words) : [words.indicator.noActual]),
    countSentence(years, words),
    series.better === 'lower' ? words.indicator.lowerIsBetter : '',
    series.cumulative ? words.indicator.cumulative : '',
    ...doubtfulSentences(series, words),
    ...missingSentences(years, words),
  ].join('');
}

/** A result with its unit. A unit such as 分以内 belongs to the target: the result is in 分. */
function actualWords(value: number, unit: string | null, words: ChartWords): string {
  return words.number(value) + (unit ?? '').replace(words.limitOfUnit, '');
}

function latestSentences(series: IndicatorSeries, latest: IndicatorYear, words: ChartWords): string[] {
  const year = words.year(latest.fiscalYear);
  const actual = actualWords(latest.actual!.value!, series.unit, words);
  const { target, achieved } = latest;
  if (achieved === null || !isSound(target)) {
    return [words.indicator.actual(year, actual), changeSentence(series, latest, words), targetReason(latest, words)];
  }
  const phrase = achieved ? words.indicator.achieved : words.indicator.missed;
  return [phrase(year, actual, words.number(target.value) + (series.unit ?? ''))];
}

function targetReason({ target }: IndicatorYear, words: ChartWords): string {
  if (target?.status === 'no_target') return words.indicator.noTarget;
  return words.indicator.targetMissing(words.absence[target?.status ?? 'not_stated']);
}

function changeSentence(
  { years, unit }: IndicatorSeries,
  { fiscalYear, actual }: IndicatorYear,
  words: ChartWords,
): string {
  const before = years.find((year) => year.fiscalYear === fiscalYear - 1)?.actual;
  if (!isSound(before) || !isSound(actual)) return '';
  if (before.value === actual.value) return words.indicator.same;
  const phrase = actual.value > before.value ? words.indicator.more : words.indicator.less;
  const difference = Math.abs(actual.value - before.value);
  return phrase(actualWords(before.value, unit, words), actualWords(difference, unit, words));
}

/** Said from two judged years on; one year is said by the first sentence. */
function countSentence(years: readonly IndicatorYear[], words: ChartWords): string {
  const judged = years.filter((year) => year.achieved !== null).length;
  const reached = years.filter((year) => year.achieved === true).length;
  if (judged < 2) return '';
  if (reached === judged) return words.indicator.allAchieved(judged);
  return reached === 0 ? words.indicator.noneAchieved(judged) : words.indicator.someAchieved(judged, reached);
}

function doubtfulSentences({ years, unit }: IndicatorSeries, words: ChartWords): string[] {
  return years.flatMap(({ fiscalYear, actual }) =>
    actual?.status === 'suspect' && actual.value !== null
      ? [words.indicator.doubtful(words.year(fiscalYear), actualWords(actual.value, unit, words))]
      : [],
  );
}

function missingSentences(years: readonly IndicatorYear[], words: ChartWords): string[] {
  const runs = absenceRuns(years.map((year) => ({ fiscalYear: year.fiscalYear, absence: actualAbsence(year) })));
  return [...byReason(runs)].map(([absence, of]) => words.indicator.missing(words.years(of), words.absence[absence]));
}
