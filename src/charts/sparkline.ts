import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { CostYear } from '../model/cost-years.ts';
import type { ChartOptions } from './chart-options.ts';
import { joinedRuns } from './indicator-years.ts';
import { layer } from './layer.ts';
import { draw, el, type Svg } from './svg.ts';
import { yearColumns } from './year-columns.ts';

const WIDTH = 100;
const HEIGHT = 24;
/** Room for the last dot. */
const EDGE = 5;

interface Point {
  fiscalYear: number;
  value: number;
}

/** The 決算 of a program as a small line, from zero; broken at missing years, a dot at the last value. null without a 決算. */
export function sparkline(years: readonly CostYear[], { id, words }: ChartOptions): Svg | null {
  const points = settlements(years);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const place = placing(points);
  const path = line<Point>(
    (point) => place(point)[0],
    (point) => place(point)[1],
  ).digits(1);
  const runs = joinedRuns(points);
  const alone = runs.filter((run) => run.length === 1 && run[0] !== last).flat();
  const dot = (point: Point, r: number) => el('circle', { cx: place(point)[0], cy: place(point)[1], r });
  const name = (point: Point) => words.titles.sparkPoint(words.year(point.fiscalYear), words.amount(point.value));
  const title = first === last ? words.titles.sparkOne(name(last)) : words.titles.sparkline(name(first), name(last));
  return draw({ id, width: WIDTH, height: HEIGHT, title, desc: null }, [
    layer(
      'chart-line',
      runs.filter((run) => run.length > 1).map((run) => el('path', { d: path(run) ?? '' })),
    ),
    layer('chart-dot', [...alone.map((point) => dot(point, 2)), dot(last, 3.5)]),
  ]);
}

function settlements(years: readonly CostYear[]): Point[] {
  return yearColumns(years, 'operating_cost').flatMap(({ kind, fiscalYear, value, statement }) =>
    kind === 'actual' && value !== null && statement?.status !== 'suspect' ? [{ fiscalYear, value }] : [],
  );
}

/** Position of a point: years from the first to the last that has a 決算. */
function placing(points: readonly Point[]): (point: Point) => [number, number] {
  const values = points.map((point) => point.value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = scaleLinear()
    .domain([low, high > low ? high : low + 1])
    .range([HEIGHT - EDGE, EDGE]);
  const [from, to] = [points[0]!.fiscalYear, points.at(-1)!.fiscalYear];
  const x = scaleLinear()
    .domain([from, to])
    .range([EDGE, WIDTH - EDGE]);
  return (point) => [from === to ? WIDTH - EDGE : x(point.fiscalYear), y(point.value)];
}
