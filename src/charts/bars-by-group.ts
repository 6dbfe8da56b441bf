import { scaleLinear } from 'd3-scale';
import type { Absence } from './absence.ts';
import type { ChartOptions } from './chart-options.ts';
import { fontSize, layer } from './layer.ts';
import { type MoneyScale, moneyScale } from './money-scale.ts';
import { WIDTH } from './plot.ts';
import { draw, el, rounded, type Svg, type SvgElement } from './svg.ts';
import { wrapped } from './text-box.ts';

/** A department or a program and its total in 千円; `missing` is the reason where there is none. */
export interface GroupTotal {
  name: string;
  amount: number | null;
  missing: Absence | null;
}

export interface GroupOptions extends ChartOptions {
  /** What the totals are, with their year: 部課別の決算（令和6年度）. */
  title: string;
  /** What to see in them; null where the page says it. */
  desc: string | null;
}

const LINE = 16;
const BAR = 14;
/** Between the groups. */
const PAUSE = 12;
/** Room of a figure right of its bar. */
const FIGURE = 56;
const HEAD = 18;

interface Row {
  group: GroupTotal;
  lines: string[];
  top: number;
  /** Top of the bar. */
  bar: number;
}

/** Totals as horizontal bars from zero, in the order given; the name above its bar, in full. null for no groups. */
export function barsByGroup(groups: readonly GroupTotal[], { id, words, title, desc }: GroupOptions): Svg | null {
  if (groups.length === 0) return null;
  const rows = rowsOf(groups);
  const amounts = groups.flatMap((group) => (group.amount === null ? [] : [group.amount]));
  const money = moneyScale(amounts, FIGURE);
  const x = scaleLinear()
    .domain([Math.min(0, ...amounts), Math.max(1, ...amounts)])
    .range([2, WIDTH - FIGURE]);
  const height = rows.at(-1)!.bar + BAR + 4;
  const unit = amounts.length > 0 ? [words.legend.unit(words.moneyUnits[money.unit])] : [];
  return draw({ id, width: WIDTH, height, title, desc }, [
    layer(
      'chart-unit',
      unit.map((name) => el('text', { x: 2, y: 11 }, [name])),
    ),
    layer('chart-name', rows.flatMap(nameLines)),
    ...bars(rows, x),
    ...figures(rows, x, money, words.absence),
  ]);
}

type Scale = (value: number) => number;

function bars(rows: readonly Row[], x: Scale): (SvgElement | null)[] {
  const zeros = rows.map((row) => `M${rounded(x(0))} ${rounded(row.bar - 1)}v${BAR + 2}`);
  const marks = rows.flatMap((row) => barOf(row, x));
  return [layer('chart-bar', marks), layer('chart-axis', [el('path', { d: zeros.join('') })])];
}

function figures(
  rows: readonly Row[],
  x: Scale,
  money: MoneyScale,
  words: Record<Absence, string>,
): (SvgElement | null)[] {
  const amounts = rows.flatMap((row) => figureOf(row, x, money));
  const reasons = rows.flatMap((row) => reasonOf(row, x, words));
  return [layer('chart-amount', amounts), layer('chart-missing', reasons, { 'text-anchor': 'start' })];
}

function rowsOf(groups: readonly GroupTotal[]): Row[] {
  const rows: Row[] = [];
  for (const group of groups) {
    const before = rows.at(-1);
    const top = before ? before.bar + BAR + PAUSE : HEAD;
    const lines = wrapped(group.name, fontSize('chart-name'), WIDTH - 16);
    rows.push({ group, lines, top, bar: top + lines.length * LINE + 2 });
  }
  return rows;
}

function nameLines({ lines, top }: Row): SvgElement[] {
  return lines.map((line, index) => el('text', { x: 2, y: top + index * LINE + 12 }, [line]));
}

function barOf({ group: { amount }, bar }: Row, x: Scale): SvgElement[] {
  if (amount === null || amount === 0) return [];
  const [left, right] = [x(Math.min(0, amount)), x(Math.max(0, amount))];
  return [el('rect', { x: left, y: bar, width: right - left, height: BAR, 'data-amount': String(amount) })];
}

function figureOf({ group: { amount }, bar }: Row, x: Scale, money: MoneyScale): SvgElement[] {
  if (amount === null) return [];
  return [el('text', { x: x(Math.max(0, amount)) + 5, y: bar + 11.5 }, [money.label(amount)])];
}

function reasonOf({ group, bar }: Row, x: Scale, words: Record<Absence, string>): SvgElement[] {
  if (group.amount !== null) return [];
  return [el('text', { x: x(0) + 5, y: bar + 11.5 }, [words[group.missing ?? 'not_stated']])];
}
