import { type Box, overlaps, textBox } from './text-box.ts';

/** A figure that belongs to a point. */
export interface PointLabel {
  x: number;
  y: number;
  text: string;
}

export interface Surroundings {
  /** Figures stay inside. */
  bounds: Box;
  /** What a figure must not cover, and what it should not. */
  walls: readonly Box[];
  lines: readonly Box[];
}

export interface PlacedLabel {
  label: PointLabel;
  /** Baseline of the text, and its middle. */
  at: { x: number; y: number };
}

/** Baselines that are tried, from the point: above, below, further above, further below. */
const OFFSETS = [-8, 17, -22, 31];
const FORBIDDEN = 100;

/**
 * Finds room for the figures of points, the last ones first. A figure that has no room is left out: the table has it.
 * Returned in the order of the labels.
 */
export function placeLabels(labels: readonly PointLabel[], size: number, around: Surroundings): PlacedLabel[] {
  const taken: Box[] = [...around.walls];
  const placed = [...labels].reverse().flatMap((label) => {
    const best = bestPlace(label, size, taken, around);
    if (best === null) return [];
    taken.push(best.box);
    return [{ label, at: best.at }];
  });
  return placed.reverse();
}

function bestPlace(label: PointLabel, size: number, taken: readonly Box[], { bounds, lines }: Surroundings) {
  const candidates = OFFSETS.map((offset, index) => {
    const at = { x: inside(label, size, bounds), y: label.y + offset };
    const box = textBox(label.text, size, at.x, at.y);
    const cost = FORBIDDEN * Number(blocked(box, taken, bounds)) + 3 * count(box, lines) + index * 2;
    return { at, box, cost };
  });
  const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
  return best.cost < FORBIDDEN ? best : null;
}

function inside({ x, text }: PointLabel, size: number, bounds: Box): number {
  const box = textBox(text, size, x, 0);
  const half = (box.right - box.left) / 2;
  return Math.max(bounds.left + half, Math.min(bounds.right - half, x));
}

function blocked(box: Box, taken: readonly Box[], bounds: Box): boolean {
  return box.top < bounds.top || box.bottom > bounds.bottom || count(box, taken) > 0;
}

function count(box: Box, others: readonly Box[]): number {
  return others.filter((other) => overlaps(box, other)).length;
}
