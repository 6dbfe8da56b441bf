import { scaleLinear } from 'd3-scale';
import { fontSize, layer } from './layer.ts';
import { el, rounded, type SvgElement } from './svg.ts';
import { textWidth } from './text-box.ts';

/** Every chart is drawn this wide: shown at 360 px and more, its 12 units are legible on a phone. */
export const WIDTH = 360;
const RIGHT = WIDTH - 4;
/** The value axis never takes more; labels are fitted to slots before it is known. */
const WIDEST_AXIS = 42;
/** Room above the highest and below the lowest mark for its figure. */
const HEADROOM = 18;
/** Height of a plot in which every value is zero. */
const FLAT_HEIGHT = 70;

/** Where years and values stand. All in units of the drawing. */
export interface Plot {
  years: readonly number[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Width of one year. */
  slot: number;
  /** Middle of a year. */
  x: (fiscalYear: number) => number;
  y: (value: number) => number;
  ticks: { value: number; label: string }[];
}

export interface PlotRequest {
  years: readonly number[];
  /** Everything that must be inside; zero always is. */
  values: readonly number[];
  top: number;
  height: number;
  tick: (value: number) => string;
}

/** Narrower slots have no room for R6, wider than which the western year is not. */
const NARROWEST_SLOT = 22;
const WIDEST_YEAR = 32;

/** Of many years every second, third … is named, with the figures that stand at its bar; the last one always. */
export function labelStep(years: readonly unknown[]): number {
  const slot = (RIGHT - WIDEST_AXIS) / Math.max(1, years.length);
  return slot >= NARROWEST_SLOT ? 1 : Math.ceil(WIDEST_YEAR / slot);
}

/** Is the year one of those that are named? */
export function isLabelled({ years }: Pick<Plot, 'years'>, fiscalYear: number): boolean {
  return (years.at(-1)! - fiscalYear) % labelStep(years) === 0;
}

/** Middle of a text at a year, moved to the left where it would leave the drawing: slots of many years are narrow. */
export function textMiddle({ x }: Pick<Plot, 'x'>, fiscalYear: number, text: string, size: number): number {
  return Math.min(x(fiscalYear), WIDTH - 1 - textWidth(text, size) / 2);
}

/** Three digits and a point. */
const SHORT_LABEL = 25.5;

/** The last of many labels may move to the left by so much (`textMiddle`). */
const MOVED_LABEL = 14;

/** Room for a label at its year, whatever the axis will take. Short labels may stand close. */
export function slotRoom(years: readonly unknown[]): number {
  const slot = (RIGHT - WIDEST_AXIS) / Math.max(1, years.length);
  const step = labelStep(years);
  if (step > 1) return slot * step - MOVED_LABEL;
  return Math.max(slot - 5, Math.min(slot - 1, SHORT_LABEL));
}

/** Years from left to right in equal slots, values from zero upwards (and downwards where there are negative ones). */
export function plotOf({ years, values, top, height, tick }: PlotRequest): Plot {
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const flat = lowest === highest;
  const bottom = top + (flat ? FLAT_HEIGHT : height);
  const y = scaleLinear()
    .domain(flat ? [0, 1] : [lowest, highest])
    .nice(3)
    .range([bottom - (lowest < 0 ? HEADROOM : 0), top + HEADROOM]);
  const whole = values.every(Number.isInteger);
  const shown = flat ? [0] : y.ticks(3).filter((value) => !whole || Number.isInteger(value));
  const ticks = shown.map((value) => ({ value, label: tick(value) }));
  const left = Math.max(28, ...ticks.map(({ label }) => textWidth(label, fontSize('chart-tick')) + 6));
  const slot = (RIGHT - left) / years.length;
  const x = (fiscalYear: number) => left + (fiscalYear - years[0]! + 0.5) * slot;
  return { years, left, right: RIGHT, top, bottom, slot, x, y, ticks };
}

/** Guide lines with their figures, behind the marks. */
export function valueAxis(plot: Plot): (SvgElement | null)[] {
  const lines = plot.ticks
    .filter(({ value }) => value !== 0)
    .map(({ value }) => `M${rounded(plot.left)} ${rounded(plot.y(value))}H${plot.right}`);
  const labels = plot.ticks.map(({ value, label }) => el('text', { x: plot.left - 4, y: plot.y(value) + 4 }, [label]));
  return [
    layer('chart-grid', lines.length > 0 ? [el('path', { d: lines.join('') })] : []),
    layer('chart-tick', labels),
  ];
}

/** The line at zero, in front of the marks. */
export function zeroLine(plot: Plot): SvgElement | null {
  return layer('chart-axis', [el('path', { d: `M${rounded(plot.left)} ${rounded(plot.y(0))}H${plot.right}` })]);
}

/** The name of the unit, above the value axis. */
export function unitName(name: string, plot: Plot): SvgElement | null {
  return layer('chart-unit', name === '' ? [] : [el('text', { x: 2, y: plot.top + 8 }, [name])]);
}

/** Height that the years take under the plot. */
export const YEARS_HEIGHT = 32;

/** R6 and 2024 under each slot that is named. Where slots are narrow the western year stands under every other one, the last included. */
export function yearAxis(plot: Plot, short: (fiscalYear: number) => string): (SvgElement | null)[] {
  const named = plot.years.filter((year) => isLabelled(plot, year));
  const step = named.length === plot.years.length && plot.slot < WIDEST_YEAR ? 2 : 1;
  const western = named.filter((_, index) => (named.length - 1 - index) % step === 0);
  const at = (fiscalYear: number, dy: number, text: string) =>
    el('text', { x: textMiddle(plot, fiscalYear, text, fontSize('chart-year')), y: plot.bottom + dy }, [text]);
  return [
    layer(
      'chart-year',
      named.map((year) => at(year, 15, short(year))),
    ),
    layer(
      'chart-year-western',
      western.map((year) => at(year, 28, String(year))),
    ),
  ];
}

/** What a mark stands for, for programs that compare the drawing with the data: exact, in the unit of the sheet. */
export function datum(fiscalYear: number, measure: string, value: number): Record<string, string> {
  return { 'data-year': String(fiscalYear), [`data-${measure}`]: String(value) };
}
