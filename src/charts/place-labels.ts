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
  /** What a figure must not cover. */
  walls: readonly Box[];
  /** What it should not cover: the fewer of these boxes, the better. */
  lines: readonly Box[];
}

export interface PlacedLabel {
  label: PointLabel;
  /** Baseline of the text, and its middle. */
  at: { x: number; y: number };
}

/** Baselines that are tried, from the point: above, below, further above, further below; and how much each is avoided. */
const PLACES = [
  { offset: -8, cost: 0 },
  { offset: 17, cost: 1 },
  { offset: -22, cost: 4 },
  { offset: 31, cost: 5 },
];

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
  const candidates = PLACES.map(({ offset, cost }) => {
    const at = { x: inside(label, size, bounds), y: label.y + offset };
    const box = textBox(label.text, size, at.x, at.y);
    return { at, box, cost: count(box, lines) + cost };
  });
  const free = candidates.filter(({ box }) => !blocked(box, taken, bounds));
  return free.sort((a, b) => a.cost - b.cost)[0] ?? null;
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
