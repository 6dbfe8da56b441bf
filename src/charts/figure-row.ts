import { fontSize, layer, type ChartClass } from './layer.ts';
import { datum, type Plot } from './plot.ts';
import { el, type SvgElement } from './svg.ts';
import { textWidth } from './text-box.ts';

/** A figure under a year. */
export interface RowFigure {
  fiscalYear: number;
  text: string;
  /** The exact figure; null for a sign that stands for none. */
  value: number | null;
}

const LINE = 14;
const MOST_LINES = 3;

/** Figures under the years, in two or three staggered lines where they are wider than a year. `height` is what they take. */
export function figureRow(
  figures: readonly RowFigure[],
  plot: Plot,
  row: { name: ChartClass; measure: string; y: number },
): { marks: SvgElement | null; height: number } {
  const size = fontSize(row.name);
  const widest = Math.max(0, ...figures.map(({ text }) => textWidth(text, size) + 3));
  const lines = Math.min(MOST_LINES, Math.max(1, Math.ceil(widest / plot.slot)));
  const marks = figures.map(({ fiscalYear, text, value }) => {
    const y = row.y + LINE * ((fiscalYear - plot.years[0]!) % lines);
    const data = value === null ? {} : datum(fiscalYear, row.measure, value);
    return el('text', { x: plot.x(fiscalYear), y, ...data }, [text]);
  });
  return { marks: layer(row.name, marks), height: lines * LINE };
}
