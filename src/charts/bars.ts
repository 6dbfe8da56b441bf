import { fontSize, layer } from './layer.ts';
import { datum, isLabelled, type Plot, textMiddle } from './plot.ts';
import { el, rounded, type SvgElement } from './svg.ts';
import type { YearColumn } from './year-columns.ts';

/** Width of a bar: two thirds of its slot, never a block. */
function barWidth(plot: Plot): number {
  return Math.min(plot.slot * 0.66, 40);
}

export interface Span {
  fiscalYear: number;
  from: number;
  to: number;
}

/** Bars between two values each, as one path: a fifth of the bytes of rectangles. */
export function bars(spans: readonly Span[], plot: Plot): SvgElement[] {
  if (spans.length === 0) return [];
  const width = rounded(barWidth(plot));
  const one = ({ fiscalYear, from, to }: Span) => {
    const [x, y] = [plot.x(fiscalYear) - barWidth(plot) / 2, plot.y(Math.max(from, to))];
    return `M${rounded(x)} ${rounded(y)}h${width}V${rounded(plot.y(Math.min(from, to)))}h-${width}z`;
  };
  return [el('path', { d: spans.map(one).join('') })];
}

/** Hollow bars: years of which there is only a plan. */
export function plannedBars(columns: readonly YearColumn[], plot: Plot): SvgElement | null {
  const planned = columns.filter((column) => column.kind === 'planned');
  return layer('chart-planned', bars(planned.map(spanOf), plot));
}

/** A short line across the bar. */
export function tickPath(plot: Plot, fiscalYear: number, value: number): string {
  const half = barWidth(plot) / 2 + 3;
  const x = plot.x(fiscalYear);
  return `M${rounded(x - half)} ${rounded(plot.y(value))}H${rounded(x + half)}`;
}

/** The bar of a column, from zero. */
export function spanOf({ fiscalYear, value }: YearColumn): Span {
  return { fiscalYear, from: 0, to: value ?? 0 };
}

export interface BarLabel {
  column: YearColumn;
  text: string;
  /** Highest or lowest value of the bar, and the tick across it. */
  end: number;
  tick: number | null;
}

/** Figures at the ends of the bars: bold for 決算, plain for plans. Clear of the tick. Of many years those that are named. */
export function barLabels(labels: readonly BarLabel[], plot: Plot): (SvgElement | null)[] {
  const marks = (kind: 'actual' | 'planned', measure: string) =>
    labels.filter(({ column }) => column.kind === kind).map((label) => labelMark(label, plot, measure));
  return [
    layer('chart-value', marks('actual', 'settlement')),
    layer('chart-value-planned', marks('planned', 'budget')),
  ];
}

function labelMark(label: BarLabel, plot: Plot, measure: string): SvgElement {
  const { fiscalYear, value } = label.column;
  const x = textMiddle(plot, fiscalYear, label.text, fontSize('chart-value'));
  const attributes = { x, y: labelY(label, plot), ...datum(fiscalYear, measure, value ?? 0) };
  return el('text', attributes, isLabelled(plot, fiscalYear) ? [label.text] : []);
}

/** Baseline of the figure: between bar and tick where it fits there, else beyond both. Below the bar for negative values. */
function labelY({ end, tick: crossing }: BarLabel, plot: Plot): number {
  const [barEnd, size] = [plot.y(end), fontSize('chart-value')];
  const tickEnd = crossing === null ? barEnd : plot.y(crossing);
  if (end < 0) return Math.max(barEnd, tickEnd) + size + 2;
  const fits = barEnd - tickEnd >= size + 7;
  return (fits ? barEnd : Math.min(barEnd, tickEnd)) - 5;
}
