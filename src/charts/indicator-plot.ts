import type { ChartWords } from '../i18n/ja/charts.ts';
import type { IndicatorSeries, IndicatorYear } from '../model/indicator-series.ts';
import { type Absence, absenceRuns } from './absence.ts';
import { absenceWords, gapBands } from './absence-marks.ts';
import type { ChartOptions } from './chart-options.ts';
import { figureRow } from './figure-row.ts';
import { flagOf } from './figure-flags.ts';
import { indicatorLegend, isConstant } from './indicator-legend.ts';
import { dotBox, dots, goodSide, lineBoxes, resultLine, targetBox, targetTicks } from './indicator-marks.ts';
import { indicatorMessage } from './indicator-message.ts';
import { actualAbsence, type Result, resultsOf, type Target, targetsOf } from './indicator-years.ts';
import { fontSize, layer } from './layer.ts';
import { legend } from './legend.ts';
import { placeLabels } from './place-labels.ts';
import { type Plot, plotOf, unitName, valueAxis, WIDTH, yearAxis, YEARS_HEIGHT, zeroLine } from './plot.ts';
import { draw, el, type Svg, type SvgElement } from './svg.ts';
import type { Box } from './text-box.ts';

const HEIGHT = 150;

/**
 * An indicator over the years: results as dots (filled: target reached, hollow: missed) joined over adjacent years,
 * targets as dashed lines with the good side tinted, missing years with their reason. null where there is no figure at all.
 */
export function indicatorPlot(series: IndicatorSeries, { id, words }: ChartOptions): Svg | null {
  const [results, targets] = [resultsOf(series.years), targetsOf(series.years)];
  if (results.length + targets.length === 0) return null;
  const keys = legend(indicatorLegend(series, results, words));
  const values = [...results, ...targets].map((each) => each.value);
  const space = { years: series.years.map((year) => year.fiscalYear), top: keys.height, height: HEIGHT };
  const plot = plotOf({ ...space, values, tick: words.axisFigures(Math.max(...values.map(Math.abs))) });
  const row = targetRow(targets, plot, words);
  const unit = (series.unit ?? '').replace(words.limitOfUnit, '');
  const height = plot.bottom + YEARS_HEIGHT + row.height;
  const title = words.titles.indicator(series.name, unit);
  return draw({ id, width: WIDTH, height, title, desc: indicatorMessage(series, words) }, [
    ...keys.marks,
    ...marks(series, results, targets, plot, words),
    unitName(unit, plot),
    ...yearAxis(plot, words.yearShort),
    ...row.marks,
  ]);
}

function marks(
  series: IndicatorSeries,
  results: readonly Result[],
  targets: readonly Target[],
  plot: Plot,
  words: ChartWords,
): (SvgElement | null)[] {
  const runs = absenceRuns(series.years.map(spoken));
  const reasons = absenceWords(
    runs,
    plot,
    words.absence,
    targets.map((target) => targetBox(target, plot)),
  );
  return [
    goodSide(targets, series.better, plot),
    ...valueAxis(plot),
    ...gapBands(absenceRuns(series.years.map(silent)), plot, words.absence),
    zeroLine(plot),
    targetTicks(targets, plot),
    resultLine(results, plot),
    ...dots(results, plot),
    reasons.marks,
    valueLabels(series, results, targets, plot, { words, reasons: reasons.boxes }),
  ];
}

/** A year of which no sheet states anything: a band. */
function silent({ fiscalYear, target, actual }: IndicatorYear): { fiscalYear: number; absence: Absence | null } {
  return { fiscalYear, absence: target || actual ? null : 'not_stated' };
}

/** A year of which a sheet states something, but no result: words. */
function spoken(year: IndicatorYear): { fiscalYear: number; absence: Absence | null } {
  return { fiscalYear: year.fiscalYear, absence: silent(year).absence === null ? actualAbsence(year) : null };
}

function valueLabels(
  series: IndicatorSeries,
  results: readonly Result[],
  targets: readonly Target[],
  plot: Plot,
  { words, reasons }: { words: ChartWords; reasons: readonly Box[] },
): SvgElement | null {
  const labels = results.map(({ fiscalYear, value }) => {
    const flag = flagOf(series.years.find((year) => year.fiscalYear === fiscalYear)?.actual);
    return { x: plot.x(fiscalYear), y: plot.y(value), text: words.figure(value) + flag };
  });
  const bounds = { left: plot.left, right: WIDTH - 1, top: plot.top, bottom: plot.bottom - 1 };
  const walls = [...results.map((result) => dotBox(result, plot)), ...reasons];
  const lines = [...targets.map((target) => targetBox(target, plot)), ...lineBoxes(results, plot)];
  const placed = placeLabels(labels, fontSize('chart-value'), { bounds, walls, lines });
  return layer(
    'chart-value',
    placed.map(({ label, at }) => el('text', { ...at }, [label.text])),
  );
}

/** Targets that differ from year to year stand under the years; one that is always the same stands in the legend. */
function targetRow(
  targets: readonly Target[],
  plot: Plot,
  words: ChartWords,
): { marks: (SvgElement | null)[]; height: number } {
  if (targets.length === 0 || isConstant(targets)) return { marks: [], height: 0 };
  const figures = targets.map(({ fiscalYear, value }) => ({ fiscalYear, value, text: words.figure(value) }));
  const y = plot.bottom + YEARS_HEIGHT + 11;
  const row = figureRow(figures, plot, { name: 'chart-target-value', measure: 'target', y });
  const head = layer('chart-target-value', [
    el('text', { x: plot.left - 3, y, 'text-anchor': 'end' }, [words.targetRow]),
  ]);
  return { marks: [head, row.marks], height: row.height + 3 };
}
