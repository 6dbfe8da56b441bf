import type { Absence } from './absence.ts';
import { reasonAt } from './absence-marks.ts';
import { fontSize, layer } from './layer.ts';
import type { Plot } from './plot.ts';
import type { SvgElement } from './svg.ts';
import { textWidth } from './text-box.ts';
import type { YearColumn } from './year-columns.ts';

/** Room between a reason and the figure of its bar. */
const CLEARANCE = 20;

/** Why a hollow bar has no 決算, where that is more than "not closed yet": inside the bar, or above it if it is too low. */
export function plannedReasons(
  columns: readonly YearColumn[],
  plot: Plot,
  words: Record<Absence, string>,
): SvgElement | null {
  const marks = columns.flatMap(({ kind, absence, fiscalYear, value }) => {
    if (kind !== 'planned' || absence === null) return [];
    const length = textWidth(words[absence], fontSize('chart-missing'));
    return [reasonAt(words[absence], plot.x(fiscalYear), middleOf(value ?? 0, length, plot), 0).mark];
  });
  return layer('chart-missing', marks);
}

/** Middle of upright words of a length. Above the zero line also where the bar goes below it. */
function middleOf(value: number, length: number, plot: Plot): number {
  const top = plot.y(Math.max(0, value));
  const inside = plot.y(0) - top >= length + 8;
  return inside ? plot.y(0) - 4 - length / 2 : top - (value < 0 ? 4 : CLEARANCE) - length / 2;
}
