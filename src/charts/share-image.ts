import { scaleLinear } from 'd3-scale';
import { shareImageWords as words } from '../i18n/ja/share-image.ts';
import { costYears } from '../model/cost-years.ts';
import { costHeadline, type CostHeadline } from '../model/headline.ts';
import { departmentName, type Program } from '../model/program.ts';
import type { Site } from '../schema/site.ts';
import { joinedRuns } from './indicator-years.ts';
import { type Attributes, draw, el, rounded, type Svg, type SvgElement } from './svg.ts';
import { textWidth, wrapped } from './text-box.ts';
import { yearColumns } from './year-columns.ts';

/** What sites that show shared links expect. */
const SHARE_WIDTH = 1200;
const SHARE_HEIGHT = 630;

const MARGIN = 64;
const INNER = SHARE_WIDTH - 2 * MARGIN;
const INK = '#1a1a1c';
const SUB = '#595959';
const BLUE = '#0017c1';
const LINE = '#d8d8db';
/** Sizes for the name, each with the lines that it may take. */
const NAME_SIZES = [
  [72, 1],
  [60, 2],
  [48, 3],
  [40, 4],
] as const;
/** The trend stands right of the amount. */
const TREND = { left: 700, right: SHARE_WIDTH - MARGIN - 24, top: 410, bottom: 530 };

/** The picture of a program for shared links: name, department, newest 決算 with its change, trend, city. */
export function shareImage(program: Program, site: Site): Svg {
  const years = costYears(program);
  const costs = costHeadline(years);
  const front = { id: 'share', width: SHARE_WIDTH, height: SHARE_HEIGHT, title: program.name, desc: null };
  return draw(front, [
    el('rect', { width: SHARE_WIDTH, height: SHARE_HEIGHT, fill: '#fff' }),
    el('rect', { width: SHARE_WIDTH, height: 16, fill: BLUE }),
    line(site.title, MARGIN, 88, 32, { fill: BLUE }),
    ...nameLines(program.name),
    line(departmentName(program.department), MARGIN, 358, 28, { fill: SUB }),
    el('path', { d: `M${MARGIN} 384H${SHARE_WIDTH - MARGIN}`, stroke: LINE, 'stroke-width': 2 }),
    ...(costs
      ? [...amount(costs), ...trend(settlements(years))]
      : [line(words.noFigures, MARGIN, 470, 32, { fill: SUB })]),
  ]);
}

function line(text: string, x: number, y: number, size: number, attributes: Attributes = {}): SvgElement {
  return el('text', { x, y, 'font-size': size, fill: INK, ...attributes }, [text]);
}

/** The name in the largest size that takes few enough lines; what is longer than all of them ends with an ellipsis. */
function nameLines(name: string): SvgElement[] {
  const fitting = NAME_SIZES.find(([size, most]) => wrapped(name, size, INNER).length <= most) ?? NAME_SIZES.at(-1)!;
  const [size, most] = fitting;
  const lines = wrapped(name, size, INNER);
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]!.slice(0, -1)}…`;
  return shown.map((text, index) => line(text, MARGIN, 122 + size * 1.25 * (index + 0.85), size));
}

function amount({ settlement, change }: CostHeadline): SvgElement[] {
  const changed = change ? words.change(change.difference, change.ratio) : words.noPreviousYear;
  const text = words.amount(settlement.value!);
  const size = Math.min(76, (TREND.left - MARGIN - 40) / textWidth(text, 1));
  return [
    line(words.settlement(settlement.fiscalYear), MARGIN, 436, 28, { fill: SUB }),
    line(text, MARGIN, 520, size),
    ...wrapped(changed, 26, TREND.left - MARGIN - 40).map((part, index) => line(part, MARGIN, 568 + index * 34, 26)),
  ];
}

interface Point {
  fiscalYear: number;
  value: number;
}

/** Every 決算 with a number that is not doubtful. */
function settlements(years: ReturnType<typeof costYears>): Point[] {
  return yearColumns(years, 'operating_cost').flatMap(({ kind, fiscalYear, value, statement }) =>
    kind === 'actual' && value !== null && statement?.status !== 'suspect' ? [{ fiscalYear, value }] : [],
  );
}

/** A line from zero, broken at missing years and saying so, a dot at every 決算. Nothing for a single year: there is no trend. */
function trend(points: readonly Point[]): SvgElement[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return [];
  const { x, y } = scalesOf(points, first.fiscalYear, last.fiscalYear);
  const place = (point: Point) => `${rounded(x(point.fiscalYear))} ${rounded(y(point.value))}`;
  const runs = joinedRuns(points);
  const lines = runs.filter((run) => run.length > 1).map((run) => `M${run.map(place).join('L')}`);
  const dot = (point: Point) =>
    el('circle', { cx: x(point.fiscalYear), cy: y(point.value), r: point === last ? 11 : 7, fill: BLUE });
  return [
    line(words.trend, TREND.left, 436, 28, { fill: SUB }),
    el('path', { d: `M${TREND.left} ${rounded(y(0))}H${TREND.right + 24}`, stroke: INK, 'stroke-width': 2 }),
    el('path', { d: lines.join(''), fill: 'none', stroke: BLUE, 'stroke-width': 6 }),
    ...points.map(dot),
    ...runs.slice(1).flatMap((run, index) => gap(x(runs[index]!.at(-1)!.fiscalYear), x(run[0]!.fiscalYear))),
    ...[first, last].map(({ fiscalYear }) =>
      centred(words.yearShort(fiscalYear), x(fiscalYear), TREND.bottom + 40, 26),
    ),
  ];
}

function scalesOf(points: readonly Point[], first: number, last: number) {
  const values = points.map((point) => point.value);
  const [low, high] = [Math.min(0, ...values), Math.max(1, ...values)];
  return {
    x: scaleLinear()
      .domain([first, last])
      .range([TREND.left + 24, TREND.right]),
    y: scaleLinear()
      .domain([low, high])
      .range([TREND.bottom, TREND.top + 30]),
  };
}

function centred(text: string, x: number, y: number, size: number): SvgElement {
  return line(text, x, y, size, { fill: SUB, 'text-anchor': 'middle' });
}

/** The words in a gap of the line, where they fit between its dots. */
function gap(from: number, to: number): SvgElement[] {
  if (textWidth(words.gap, 22) > to - from - 40) return [];
  return [centred(words.gap, (from + to) / 2, TREND.bottom - 20, 22)];
}
