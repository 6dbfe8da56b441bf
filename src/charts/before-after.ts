import { scaleLinear } from 'd3-scale';
import { fontSize, layer } from './layer.ts';
import { WIDTH } from './plot.ts';
import { draw, el, rounded, type Svg, type SvgElement } from './svg.ts';
import { textWidth, wrapped } from './text-box.ts';

/** One amount before and after a change, from zero up. All groups of a drawing have the same unit. */
export interface BeforeAfter {
  name: string;
  before: number;
  after: number;
  /** What changed, beside the name: 336時間26分（79.2%）減. */
  change: string;
}

export interface BeforeAfterOptions {
  /** Prefix of the ids inside, unique on the page. */
  id: string;
  title: string;
  desc: string;
  words: {
    before: string;
    after: string;
    /** What the bars measure: 年換算の作業時間. */
    unit: string;
    amount: (value: number) => string;
  };
}

const HEAD = 20;
const NAME = 18;
const BAR = 15;
/** Between the two bars of a group, and between groups. */
const BETWEEN = 5;
const PAUSE = 16;
const GAP = 6;

interface Row {
  group: BeforeAfter;
  lines: string[];
  top: number;
  /** Top of the bar of `before`. */
  bar: number;
}

type Scale = (value: number) => number;

/** Two horizontal bars a group, from zero: before striped, after solid, each named and with its amount. null for no groups. */
export function beforeAfter(
  groups: readonly BeforeAfter[],
  { id, title, desc, words }: BeforeAfterOptions,
): Svg | null {
  if (groups.length === 0) return null;
  const rows = rowsOf(groups);
  const last = rows.at(-1)!;
  const height = afterTop(last) + BAR + 4;
  const x = scaleOf(groups, words);
  return draw({ id, width: WIDTH, height, title, desc }, [
    stripes(id),
    layer('chart-unit', [el('text', { x: 2, y: 11 }, [words.unit])]),
    layer('chart-name', rows.flatMap(nameLines)),
    ...bars(rows, x, `url(#${id}-stripes)`),
    ...labels(rows, x, words),
  ]);
}

function bars(rows: readonly Row[], x: Scale, striped: string): (SvgElement | null)[] {
  const before = rows.flatMap(({ group, bar }) => barOf('before', group.before, bar, x));
  const after = rows.flatMap((row) => barOf('after', row.group.after, afterTop(row), x));
  const zero = rows.map(({ bar }) => `M${rounded(x(0))} ${rounded(bar - 2)}v${2 * BAR + BETWEEN + 4}`).join('');
  return [
    layer('chart-part', before, { fill: striped }),
    layer('chart-bar', after),
    layer('chart-axis', [el('path', { d: zero })]),
  ];
}

function labels(rows: readonly Row[], x: Scale, words: BeforeAfterOptions['words']): (SvgElement | null)[] {
  const states = rows.flatMap((row) => stateNames(row, x, words));
  const figures = rows.flatMap((row) => amounts(row, x, words.amount));
  return [layer('chart-row', states, { 'text-anchor': 'end' }), layer('chart-amount', figures)];
}

function rowsOf(groups: readonly BeforeAfter[]): Row[] {
  const rows: Row[] = [];
  for (const group of groups) {
    const before = rows.at(-1);
    const top = before ? afterTop(before) + BAR + PAUSE : HEAD;
    const lines = wrapped(`${group.name}　${group.change}`, fontSize('chart-name'), WIDTH - 16);
    rows.push({ group, lines, top, bar: top + lines.length * NAME + 2 });
  }
  return rows;
}

const afterTop = ({ bar }: Row) => bar + BAR + BETWEEN;

/** Zero stands right of the words 導入前 and 導入後; the longest bar leaves room for its amount. */
function scaleOf(groups: readonly BeforeAfter[], words: BeforeAfterOptions['words']): Scale {
  const values = groups.flatMap(({ before, after }) => [before, after]);
  const left = 2 + GAP + Math.max(...[words.before, words.after].map((text) => textWidth(text, fontSize('chart-row'))));
  const widest = Math.max(...values.map((value) => textWidth(words.amount(value), fontSize('chart-amount'))));
  return scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .range([left, WIDTH - widest - GAP - 2]);
}

/** Slanted stripes: told from the solid bars by texture, not by colour. */
function stripes(id: string): SvgElement {
  const marks = [
    layer('chart-pattern-ground', [el('rect', { width: 6, height: 6 })]),
    layer('chart-pattern-mark', [el('path', { d: 'M-1 1L1-1M-1 7L7-1M5 7L7 5' })]),
  ];
  return el('defs', {}, [
    el('pattern', { id: `${id}-stripes`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, marks),
  ]);
}

function nameLines({ lines, top }: Row): SvgElement[] {
  return lines.map((line, index) => el('text', { x: 2, y: top + index * NAME + 12 }, [line]));
}

function barOf(state: 'before' | 'after', value: number, top: number, x: Scale): SvgElement[] {
  if (value === 0) return [];
  return [el('rect', { x: x(0), y: top, width: x(value) - x(0), height: BAR, [`data-${state}`]: String(value) })];
}

function stateNames(row: Row, x: Scale, { before, after }: BeforeAfterOptions['words']): SvgElement[] {
  const at = (top: number, text: string) => el('text', { x: x(0) - GAP, y: top + 11.5 }, [text]);
  return [at(row.bar, before), at(afterTop(row), after)];
}

function amounts(row: Row, x: Scale, amount: (value: number) => string): SvgElement[] {
  const at = (top: number, value: number) => el('text', { x: x(value) + GAP, y: top + 12 }, [amount(value)]);
  return [at(row.bar, row.group.before), at(afterTop(row), row.group.after)];
}
