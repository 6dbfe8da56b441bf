import { el, type Attributes, type SvgElement } from './svg.ts';

const TEXT = { fill: '#1a1a1c', 'font-size': 12 };
const SMALL = { fill: '#626264', 'font-size': 11 };
const HALO = { stroke: '#fff', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/**
 * Every class of the drawings, each on a <g> around marks of one kind, with the attributes that make a file
 * viewable without the stylesheet. src/styles/charts.css overrules them and has a rule for each class.
 */
const LOOK = {
  /** Horizontal guide lines, and the line at zero. */
  'chart-grid': { stroke: '#d8d8db', fill: 'none' },
  'chart-axis': { stroke: '#1a1a1c', fill: 'none' },
  /** Numbers at the value axis; the unit above it. */
  'chart-tick': { ...SMALL, 'text-anchor': 'end' },
  'chart-unit': SMALL,
  /** Years: era (R6) and western (2024). */
  'chart-year': { ...TEXT, 'text-anchor': 'middle' },
  'chart-year-western': { ...SMALL, 'text-anchor': 'middle' },
  /** Values at their marks: closed years, and years with only a plan. */
  'chart-value': { ...TEXT, ...HALO, 'font-weight': 700, 'text-anchor': 'middle' },
  'chart-value-planned': { ...TEXT, ...HALO, 'text-anchor': 'middle' },
  /** A row of figures under the years. */
  'chart-row': { ...TEXT, 'font-size': 11, 'text-anchor': 'middle' },
  /** 決算: solid; by funding source: filled with a pattern by attribute; 予算: tick, with an edge that sets it off from the bar; only 予算: hollow. */
  'chart-bar': { fill: '#0017c1' },
  'chart-part': { stroke: '#0017c1' },
  'chart-part-unknown': { stroke: '#626264' },
  'chart-planned': { fill: '#e8f1fe', stroke: '#0017c1', 'stroke-dasharray': '4 3' },
  'chart-budget-edge': { fill: 'none', stroke: '#fff', 'stroke-width': 4.5 },
  'chart-budget': { fill: 'none', stroke: '#fb5b01', 'stroke-width': 3 },
  /** Inside the patterns. */
  'chart-pattern-ground': { fill: '#e8f1fe' },
  'chart-pattern-mark': { fill: 'none', stroke: '#0017c1', 'stroke-width': 2.5 },
  'chart-pattern-unknown': { fill: 'none', stroke: '#626264' },
  /** Years that no sheet speaks of, and the words for what is missing. */
  'chart-gap': { fill: '#f1f1f4' },
  'chart-gap-word': { ...SMALL, 'text-anchor': 'middle' },
  'chart-missing': { ...SMALL, ...HALO, 'text-anchor': 'middle' },
  /** 目標: dashed line, its figures, the good side. */
  'chart-target': { fill: 'none', stroke: '#fb5b01', 'stroke-width': 2.5, 'stroke-dasharray': '6 3' },
  'chart-target-value': { fill: '#ac3e00', 'font-size': 11, 'text-anchor': 'middle' },
  'chart-good': { fill: '#e6f5ec' },
  /** 実績: line and dots: reached (or nothing to judge at all), missed, not judged, doubtful. */
  'chart-line': { fill: 'none', stroke: '#0017c1', 'stroke-width': 2, 'stroke-linejoin': 'round' },
  'chart-dot': { fill: '#0017c1', stroke: '#fff', 'stroke-width': 1.5 },
  'chart-dot-missed': { fill: '#fff', stroke: '#0017c1', 'stroke-width': 2 },
  'chart-dot-unjudged': { fill: '#0017c1', stroke: '#fff', 'stroke-width': 1.5 },
  'chart-dot-doubtful': { fill: '#fff', stroke: '#626264', 'stroke-width': 1.5, 'stroke-dasharray': '2 2' },
  'chart-legend': { fill: '#1a1a1c', 'font-size': 11 },
  /** Names of the groups of a horizontal bar chart, and the figures at their bars. */
  'chart-name': TEXT,
  'chart-amount': { ...TEXT, ...HALO, 'font-weight': 700 },
  /** Boxes of the five-step scale. */
  'chart-step-on': { fill: '#0017c1', stroke: '#0017c1', 'stroke-width': 1.5 },
  'chart-step-off': { fill: 'none', stroke: '#0017c1', 'stroke-width': 1.5 },
} as const satisfies Record<string, Attributes>;

export type ChartClass = keyof typeof LOOK;
export const CHART_CLASSES = Object.keys(LOOK) as ChartClass[];

/** Marks of one kind, in one group that carries their class. null where there are none. */
export function layer(name: ChartClass, marks: readonly SvgElement[], attributes: Attributes = {}): SvgElement | null {
  return marks.length === 0 ? null : el('g', { class: name, ...LOOK[name], ...attributes }, marks);
}

/** Font size of a class of text, in units. */
export function fontSize(name: ChartClass): number {
  const look: Attributes = LOOK[name];
  return typeof look['font-size'] === 'number' ? look['font-size'] : 12;
}
