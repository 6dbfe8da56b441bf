import type { ChartWords } from '../i18n/ja/charts.ts';
import { absenceRuns, isGap } from './absence.ts';
import { absenceWords, gapBands } from './absence-marks.ts';
import { flagOf } from './figure-flags.ts';
import { type MoneyScale, moneyScale } from './money-scale.ts';
import { plannedReasons } from './planned-reasons.ts';
import { type Plot, slotRoom, unitName, valueAxis, yearAxis } from './plot.ts';
import type { SvgElement } from './svg.ts';
import type { YearColumn } from './year-columns.ts';

/** What the charts of yearly amounts share, around their own marks: unit, axis and gaps behind, reasons and years in front. */
export function amountLayers(
  columns: readonly YearColumn[],
  plot: Plot,
  { unit }: MoneyScale,
  words: ChartWords,
  marks: readonly (SvgElement | null)[],
): (SvgElement | null)[] {
  const runs = absenceRuns(columns.filter((column) => column.kind === null));
  const spoken = runs.filter((run) => !isGap(run));
  return [
    unitName(words.moneyUnits[unit], plot),
    ...valueAxis(plot),
    ...gapBands(runs.filter(isGap), plot, words.absence),
    ...marks,
    absenceWords(spoken, plot, words.absence).marks,
    plannedReasons(columns, plot, words.absence),
    ...yearAxis(plot, words.yearShort),
  ];
}

/** The unit in which the figures of all years fit, signs such as "?" included. */
export function amountScale(columns: readonly YearColumn[]): MoneyScale {
  const amounts = columns.flatMap((column) => (column.value === null ? [] : [column.value]));
  const flagged = columns.some((column) => flagOf(column.statement) !== '');
  return moneyScale(amounts, slotRoom(columns), flagged ? '?' : '');
}
