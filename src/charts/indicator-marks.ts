import { line } from 'd3-shape';
import type { IndicatorSeries } from '../model/indicator-series.ts';
import { joinedRuns, type Mark, type Result, type Target } from './indicator-years.ts';
import { type ChartClass, layer } from './layer.ts';
import { datum, type Plot } from './plot.ts';
import { el, rounded, type SvgElement } from './svg.ts';
import type { Box } from './text-box.ts';

/** Radius of a dot. */
const RADIUS = 4;
/** Upper edge of the tinted side: below the name of the unit. */
const TINT_TOP = 14;

/** Layers of the dots, by their mark. */
const DOTS: { mark: Mark; name: ChartClass }[] = [
  { mark: 'plain', name: 'chart-dot' },
  { mark: 'achieved', name: 'chart-dot' },
  { mark: 'missed', name: 'chart-dot-missed' },
  { mark: 'unjudged', name: 'chart-dot-unjudged' },
  { mark: 'doubtful', name: 'chart-dot-doubtful' },
];

/** The layer and the shape of one mark: a diamond where nothing was judged, a circle else. */
export function dot(mark: Mark, x: number, y: number, data = {}): SvgElement | null {
  return layer(DOTS.find((each) => each.mark === mark)!.name, [shape(mark, x, y, data)]);
}

function shape(mark: Mark, x: number, y: number, data = {}): SvgElement {
  if (mark !== 'unjudged') return el('circle', { cx: x, cy: y, r: RADIUS, ...data });
  return el('path', { d: `M${rounded(x)} ${rounded(y - 5)}l5 5-5 5-5-5z`, ...data });
}

/** All results as dots. */
export function dots(results: readonly Result[], plot: Plot): (SvgElement | null)[] {
  return DOTS.map(({ mark, name }) =>
    layer(
      name,
      results
        .filter((result) => result.mark === mark)
        .map(({ fiscalYear, value }) =>
          shape(mark, plot.x(fiscalYear), plot.y(value), datum(fiscalYear, 'actual', value)),
        ),
    ),
  );
}

/** The line through results of adjacent years: broken where a year is missing or doubtful, never bridged. */
export function resultLine(results: readonly Result[], plot: Plot): SvgElement | null {
  const path = line<Result>(
    (result) => plot.x(result.fiscalYear),
    (result) => plot.y(result.value),
  ).digits(1);
  const runs = joinedRuns(results.filter((result) => result.mark !== 'doubtful')).filter((run) => run.length > 1);
  return layer(
    'chart-line',
    runs.map((run) => el('path', { d: path(run) ?? '' })),
  );
}

/** The target of each year, as wide as the year. A year without one has none. */
export function targetTicks(targets: readonly Target[], plot: Plot): SvgElement | null {
  const marks = targets.map(({ fiscalYear, value }) => {
    const { left, right, top } = targetBox({ fiscalYear, value }, plot);
    const d = `M${rounded(left)} ${rounded(top + 1)}H${rounded(right)}`;
    return el('path', { d, ...datum(fiscalYear, 'target', value) });
  });
  return layer('chart-target', marks);
}

/** The room of a target's line. */
export function targetBox({ fiscalYear, value }: Target, plot: Plot): Box {
  const [x, y] = [plot.x(fiscalYear), plot.y(value)];
  return { left: x - plot.slot / 2, right: x + plot.slot / 2, top: y - 1, bottom: y + 1 };
}

/** The side of the targets on which a result is good. */
export function goodSide(targets: readonly Target[], better: IndicatorSeries['better'], plot: Plot): SvgElement | null {
  const edge = better === 'lower' ? plot.bottom : plot.top + TINT_TOP;
  const marks = joinedRuns(targets).map((run) =>
    el('path', { d: `${stepPath(run, plot)}V${rounded(edge)}H${rounded(runLeft(run, plot))}Z` }),
  );
  return layer('chart-good', marks);
}

function runLeft(run: readonly Target[], plot: Plot): number {
  return targetBox(run[0]!, plot).left;
}

function stepPath(run: readonly Target[], plot: Plot): string {
  const steps = run.map((target) => `V${rounded(plot.y(target.value))}H${rounded(targetBox(target, plot).right)}`);
  return `M${rounded(runLeft(run, plot))} ${rounded(plot.y(run[0]!.value))}${steps.join('')}`;
}

/** The room of a dot. */
export function dotBox({ fiscalYear, value }: Result, plot: Plot): Box {
  const [x, y] = [plot.x(fiscalYear), plot.y(value)];
  return { left: x - RADIUS - 1, right: x + RADIUS + 1, top: y - RADIUS - 1, bottom: y + RADIUS + 1 };
}

/** The room of the line through the results, as small boxes along it. */
export function lineBoxes(results: readonly Result[], plot: Plot): Box[] {
  return joinedRuns(results.filter((result) => result.mark !== 'doubtful')).flatMap((run) =>
    run.slice(1).flatMap((end, index) => segmentBoxes(run[index]!, end, plot)),
  );
}

function segmentBoxes(from: Result, to: Result, plot: Plot): Box[] {
  const [x0, y0, x1, y1] = [plot.x(from.fiscalYear), plot.y(from.value), plot.x(to.fiscalYear), plot.y(to.value)];
  const pieces = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 4);
  return Array.from({ length: pieces }, (_, index) => {
    const share = (index + 0.5) / pieces;
    const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
}
