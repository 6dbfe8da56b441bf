import type { ChartWords } from '../i18n/ja/charts.ts';
import type { IndicatorSeries } from '../model/indicator-series.ts';
import { flagOf } from './figure-flags.ts';
import { dot } from './indicator-marks.ts';
import { type Mark, type Result, type Target, targetsOf } from './indicator-years.ts';
import { layer } from './layer.ts';
import type { LegendItem } from './legend.ts';
import { el, rounded } from './svg.ts';

/** Keys of the indicator chart: only what occurs in it. */
export function indicatorLegend(series: IndicatorSeries, results: readonly Result[], words: ChartWords): LegendItem[] {
  const { legend } = words;
  const notes = [
    series.cumulative && results.length > 0 ? legend.cumulative : null,
    results.some((result) => result.mark === 'doubtful') ? legend.doubtful : null,
    series.years.some((year) => flagOf(year.actual) === '*') ? legend.revised : null,
  ].filter((note) => note !== null);
  return [
    ...resultKeys(results, words),
    targetKey(series, words),
    ...notes.map((note) => ({ sign: null, words: note })),
  ];
}

function resultKeys(results: readonly Result[], { legend }: ChartWords): LegendItem[] {
  const keys: { mark: Mark; words: string }[] = [
    { mark: 'plain', words: legend.actual },
    { mark: 'achieved', words: legend.achieved },
    { mark: 'missed', words: legend.missed },
    { mark: 'unjudged', words: legend.unjudged },
  ];
  return keys
    .filter(({ mark }) => results.some((result) => result.mark === mark))
    .map(({ mark, words }) => ({ sign: (x, y) => dot(mark, x + 7, y - 4), words }));
}

function targetKey(series: IndicatorSeries, { legend, figure }: ChartWords): LegendItem {
  const targets = targetsOf(series.years);
  const way = series.better === 'lower' ? legend.lowerIsBetter : '';
  const [first] = targets;
  if (!first) return { sign: null, words: legend.noTarget + way };
  const words = isConstant(targets) ? legend.targetOf(figure(first.value) + (series.unit ?? '')) : legend.target;
  return {
    sign: (x, y) => layer('chart-target', [el('path', { d: `M${rounded(x)} ${rounded(y - 4)}h14` })]),
    words: words + way,
  };
}

/** True where every year has the same target: it is said once. */
export function isConstant(targets: readonly Target[]): boolean {
  return new Set(targets.map((target) => target.value)).size === 1;
}
