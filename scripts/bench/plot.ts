import { draw, el, type Svg, type SvgElement } from '../../src/charts/svg.ts';
import type { Measured } from './run-size.ts';

const WIDTH = 720;
const HEIGHT = 400;
const PLOT = { left: 64, right: WIDTH - 150, top: 24, bottom: HEIGHT - 48 };

interface Line {
  name: string;
  colour: string;
  dashes: string | undefined;
  points: readonly (readonly [programs: number, seconds: number])[];
}

/** Seconds by number of programs, both in powers of ten: a straight line of slope one takes twice as long for twice as much. */
export function benchPlot(all: readonly Measured[]): Svg {
  const sorted = [...all].sort((a, b) => a.programs - b.programs || a.years - b.years);
  const single = sorted.filter(({ years }) => years === Math.min(...sorted.map((each) => each.years)));
  const lines: Line[] = [
    { name: '作成（すべて）', colour: '#0017c1', dashes: undefined, points: single.map(({ programs, clean }) => [programs, clean.wall]) }, // prettier-ignore
    { name: '一枚だけ変更', colour: '#0017c1', dashes: '6 4', points: single.map(({ programs, oneSheet }) => [programs, oneSheet.wall]) }, // prettier-ignore
    { name: '事業のページのみ', colour: '#1a1a1c', dashes: undefined, points: single.map(({ programs, ours }) => [programs, ours.wall]) }, // prettier-ignore
    { name: '同じものをEleventyで', colour: '#fb5b01', dashes: undefined, points: single.map(({ programs, eleventy }) => [programs, eleventy.wall]) }, // prettier-ignore
  ];
  const scales = scalesOf(lines.flatMap(({ points }) => points));
  const front = { id: 'bench', width: WIDTH, height: HEIGHT, title: '事業の数と、作る時間（秒）', desc: null };
  const paper = el('rect', { width: WIDTH, height: HEIGHT, fill: '#fff' });
  return draw(front, [paper, ...grid(scales), ...lines.flatMap((line) => drawn(line, scales))]);
}

interface Scales {
  x: (programs: number) => number;
  y: (seconds: number) => number;
  columns: number[];
  rows: number[];
}

function scalesOf(points: Line['points']): Scales {
  const [programs, seconds] = [points.map(([each]) => each), points.map(([, each]) => each)];
  const rows = powers(Math.min(...seconds), Math.max(...seconds));
  const x = logScale([Math.min(...programs), Math.max(...programs)], [PLOT.left + 12, PLOT.right - 12]);
  const y = logScale([rows[0]!, rows.at(-1)!], [PLOT.bottom, PLOT.top]);
  return { x, y, columns: [...new Set(programs)], rows };
}

/** The powers of ten around these. */
function powers(least: number, most: number): number[] {
  const [from, to] = [Math.floor(Math.log10(least)), Math.max(Math.ceil(Math.log10(most)), 1)];
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
}

function logScale([from, to]: [number, number], [start, end]: [number, number]): (value: number) => number {
  const span = Math.log10(to) - Math.log10(from) || 1;
  return (value) => start + ((Math.log10(value) - Math.log10(from)) / span) * (end - start);
}

function grid({ x, y, columns, rows }: Scales): SvgElement[] {
  const text = (words: string, at: { x: number; y: number; anchor: string }) =>
    el('text', { x: at.x, y: at.y, 'text-anchor': at.anchor, 'font-size': 13, fill: '#595959' }, [words]);
  return [
    ...rows.map((value) => el('path', { d: `M${PLOT.left} ${Math.round(y(value))}H${PLOT.right}`, stroke: '#d8d8db' })),
    ...rows.map((value) => text(`${value}秒`, { x: PLOT.left - 8, y: y(value) + 4, anchor: 'end' })),
    ...columns.map((value) => text(`${value.toLocaleString('en')}事業`, { x: x(value), y: PLOT.bottom + 24, anchor: 'middle' })), // prettier-ignore
  ];
}

function drawn({ name, colour, dashes, points }: Line, { x, y }: Scales): SvgElement[] {
  const places = points.map(([programs, seconds]) => ({ x: x(programs), y: y(seconds) }));
  const last = places.at(-1)!;
  const d = `M${places.map((place) => `${place.x.toFixed(1)} ${place.y.toFixed(1)}`).join('L')}`;
  return [
    el('path', { d, fill: 'none', stroke: colour, 'stroke-width': 2, 'stroke-dasharray': dashes }),
    ...places.map((place) => el('circle', { cx: place.x, cy: place.y, r: 4, fill: colour })),
    el('text', { x: last.x + 10, y: last.y + 4, 'font-size': 13, fill: colour }, [name]),
  ];
}
