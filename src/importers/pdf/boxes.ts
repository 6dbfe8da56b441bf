import type { Piece, Rule } from './pdf-page.ts';
import { partOf } from './page-text.ts';

/** A cell of a table: the space within four lines, and the text in it. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  pieces: Piece[];
}

/** Lines nearer than this are one line: the two edges of a border, or a border drawn by both of its cells. In points. */
const NEAR = 2;

/** The boxes of a page, empty ones too, and the text that stands in none. A cell may span others: every box reaches from line to line. */
export function boxesOf(pieces: readonly Piece[], rules: readonly Rule[]): { boxes: Box[]; free: Piece[] } {
  const lines = linesOf(rules);
  const boxes = new Map<string, Box>();
  for (const [x, y] of middles(lines)) addBox(boxes, boxAt(lines, x, y));
  const free: Piece[] = [];
  for (const piece of pieces.flatMap((each) => splitAtLines(each, lines))) {
    const box = boxAt(lines, piece.left + 0.5 * Math.min(piece.size, piece.right - piece.left), middleOf(piece));
    if (box === null) free.push(piece);
    else addBox(boxes, box).pieces.push(piece);
  }
  return { boxes: [...boxes.values()], free };
}

interface Lines {
  level: Rule[];
  upright: Rule[];
}

function linesOf(rules: readonly Rule[]): Lines {
  return { level: rules.filter(isLevel), upright: rules.filter((rule) => !isLevel(rule)) };
}

function isLevel({ top, bottom }: Rule): boolean {
  return top === bottom;
}

/** The middle of the letters of a line of text, in height. */
function middleOf({ baseline, size }: Piece): number {
  return baseline - 0.35 * size;
}

/** A point within every cell of the finest grid that the lines make. */
function middles({ level, upright }: Lines): [number, number][] {
  const xs = between(upright.map(({ left }) => left));
  const ys = between(level.map(({ top }) => top));
  return ys.flatMap((y) => xs.map((x): [number, number] => [x, y]));
}

function between(places: readonly number[]): number[] {
  const sorted = places.toSorted((a, b) => a - b);
  return sorted.slice(1).flatMap((place, n) => (place - sorted[n]! > NEAR ? [(place + sorted[n]!) / 2] : []));
}

/** The box around a point: up to the nearest line on each side. null outside of the tables. */
function boxAt({ level, upright }: Lines, x: number, y: number): Box | null {
  const above: number[] = [];
  const below: number[] = [];
  for (const { left, right, top } of level) {
    if (x >= left - 1 && x <= right + 1) (top < y ? above : below).push(top);
  }
  const before: number[] = [];
  const behind: number[] = [];
  for (const { top, bottom, left } of upright) {
    if (y >= top - 1 && y <= bottom + 1) (left < x ? before : behind).push(left);
  }
  if ([above, below, before, behind].some((side) => side.length === 0)) return null;
  return {
    left: Math.max(...before),
    right: Math.min(...behind),
    top: Math.max(...above),
    bottom: Math.min(...below),
    pieces: [],
  };
}

/** The box of that place, added when it is new. */
function addBox(boxes: Map<string, Box>, box: Box): Box;
function addBox(boxes: Map<string, Box>, box: Box | null): Box | null;
function addBox(boxes: Map<string, Box>, box: Box | null): Box | null {
  if (box === null || box.right - box.left < NEAR || box.bottom - box.top < NEAR) return box;
  const known = [...boxes.values()].find((each) => isSame(each, box));
  if (known) return known;
  boxes.set(`${box.left},${box.top},${box.right},${box.bottom}`, box);
  return box;
}

function isSame(a: Box, b: Box): boolean {
  const sides = ['left', 'right', 'top', 'bottom'] as const;
  return sides.every((side) => Math.abs(a[side] - b[side]) < NEAR);
}

/** Some producers write neighbouring cells in one run. It is cut at the blank next to the line that it crosses. */
function splitAtLines(piece: Piece, lines: Lines): Piece[] {
  const y = middleOf(piece);
  const crossed = lines.upright.find(({ left, top, bottom }) => {
    return top <= y && bottom >= y && left > piece.left + piece.size / 2 && left < piece.right - piece.size / 2;
  });
  if (!crossed) return [piece];
  const blanks = [...piece.text.matchAll(/ +/g)].map(({ index, 0: blank }) => [index, index + blank.length] as const);
  const fits = blanks.find(([start, end]) => {
    return (
      partOf(piece, 0, start).right <= crossed.left + 1 &&
      partOf(piece, end, piece.text.length).left >= crossed.left - 1
    );
  });
  if (!fits) return [piece];
  const [start, end] = fits;
  return [partOf(piece, 0, start), ...splitAtLines(partOf(piece, end, piece.text.length), lines)];
}
