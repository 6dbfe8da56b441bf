import { fontSize, layer } from './layer.ts';
import { datum, type Plot } from './plot.ts';
import { el, rounded, type SvgElement } from './svg.ts';
import { textBox } from './text-box.ts';
import type { YearColumn } from './year-columns.ts';

/** Width of a bar: two thirds of its slot, never a block. */
export function barWidth(plot: Plot): number {
  return Math.min(plot.slot * 0.66, 40);
}

/** A bar of one year between two values. */
export function bar(plot: Plot, fiscalYear: number, from: number, to: number, data = {}): SvgElement {
  const width = barWidth(plot);
  const [y0, y1] = [plot.y(from), plot.y(to)];
  return el('rect', { x: plot.x(fiscalYear) - width / 2, y: Math.min(y0, y1), width, height: Math.abs(y0 - y1), ...data });
}

/** Hollow bars: years of which there is only a plan. */
export function plannedBars(columns: readonly YearColumn[], plot: Plot): SvgElement | null {
  const planned = columns.filter((column) => column.kind === 'planned');
  return layer('chart-planned', planned.map((column) => bar(plot, column.fiscalYear, 0, column.value ?? 0)));
}

/** A short line across the bar. */
export function tick(plot: Plot, fiscalYear: number, value: number, data = {}): SvgElement {
  const half = barWidth(plot) / 2 + 3;
  const x = plot.x(fiscalYear);
  return el('path', { d: `M${rounded(x - half)} ${rounded(plot.y(value))}H${rounded(x + half)}`, ...data });
}

export interface BarLabel {
  column: YearColumn;
  text: string;
  /** Highest or lowest value of the bar, and the tick across it. */
  end: number;
  tick: number | null;
}

/** Figures at the ends of the bars: bold for 決算, plain for plans. Clear of the tick. */
export function barLabels(labels: readonly BarLabel[], plot: Plot): (SvgElement | null)[] {
  const marks = (kind: 'actual' | 'planned', measure: string) =>
    labels
      .filter(({ column }) => column.kind === kind)
      .map((label) => labelMark(label, plot, measure));
  return [layer('chart-value', marks('actual', 'settlement')), layer('chart-value-planned', marks('planned', 'budget'))];
}

function labelMark(label: BarLabel, plot: Plot, measure: string): SvgElement {
  const { fiscalYear, value } = label.column;
  const attributes = { x: plot.x(fiscalYear), y: labelY(label, plot), ...datum(fiscalYear, measure, value ?? 0) };
  return el('text', attributes, [label.text]);
}

/** Baseline of the figure: between bar and tick where it fits there, else beyond both. Below the bar for negative values. */
export function labelY({ end, tick: crossing }: BarLabel, plot: Plot): number {
  const [barEnd, size] = [plot.y(end), fontSize('chart-value')];
  const tickEnd = crossing === null ? barEnd : plot.y(crossing);
  if (end < 0) return Math.max(barEnd, tickEnd) + size + 2;
  const fits = barEnd - tickEnd >= size + 7;
  return (fits ? barEnd : Math.min(barEnd, tickEnd)) - 5;
}

/** Top of the room that a figure takes. */
export function labelTop(label: BarLabel, plot: Plot): number {
  return textBox(label.text, fontSize('chart-value'), 0, labelY(label, plot)).top;
}
