import type { ChartOptions } from './chart-options.ts';
import { layer } from './layer.ts';
import { draw, el, type Svg } from './svg.ts';

const BOX = 16;
const PITCH = 20;

/** How many steps a grade reaches, the best one all of them. 0 for a grade outside the scale. `grades`: best first. */
export function stepsReached(grade: string, grades: readonly string[]): number {
  const place = grades.indexOf(grade);
  return place < 0 ? 0 : grades.length - place;
}

/** A grade as the boxes of its scale, the reached ones filled. `grades`: best first. null for a grade outside it. */
export function gradeScale(grade: string, grades: readonly string[], { id, words }: ChartOptions): Svg | null {
  const reached = stepsReached(grade, grades);
  if (reached === 0) return null;
  const boxes = grades.map((_, step) => el('rect', { x: step * PITCH + 2, y: 2, width: BOX, height: BOX, rx: 3 }));
  const title = words.titles.grade(grade, reached, grades.length);
  return draw({ id, width: grades.length * PITCH, height: BOX + 4, title, desc: null }, [
    layer('chart-step-on', boxes.slice(0, reached)),
    layer('chart-step-off', boxes.slice(reached)),
  ]);
}
