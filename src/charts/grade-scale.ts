import type { ChartOptions } from './chart-options.ts';
import { layer } from './layer.ts';
import { draw, el, type Svg } from './svg.ts';

const STEPS = [1, 2, 3, 4, 5];
const BOX = 16;
const PITCH = 20;

/** A grade of 1 to 5 as five boxes, the reached ones filled. null for any other grade (高, A, 継続, none). */
export function gradeScale(grade: string | null, { id, words }: ChartOptions): Svg | null {
  const reached = Number(grade);
  if (!STEPS.includes(reached)) return null;
  const box = (step: number) => el('rect', { x: (step - 1) * PITCH + 2, y: 2, width: BOX, height: BOX, rx: 3 });
  return draw({ id, width: STEPS.length * PITCH, height: BOX + 4, title: words.titles.grade(reached), desc: null }, [
    layer('chart-step-on', STEPS.filter((step) => step <= reached).map(box)),
    layer('chart-step-off', STEPS.filter((step) => step > reached).map(box)),
  ]);
}
