import { LEVELS } from './coverage.ts';
import { FACTS, Of, type Strips } from './strips.ts';

/** A page of white paper with what was placed on it. */
export interface Page {
  width: number;
  height: number;
  /** For every row, from left to right, what has ink there. */
  rows: (Placed[] | undefined)[];
  count: number;
}

export interface Placed {
  strips: Strips;
  left: number;
  top: number;
  /** What comes later lies above. */
  order: number;
}

export function emptyPage(width: number, height: number): Page {
  return { width, height, rows: Array<undefined>(height).fill(undefined), count: 0 };
}

/** Places strips, moved by whole pixels. What lies outside of the page is cut off. */
export function place(page: Page, strips: Strips, dx: number, dy: number): void {
  page.count += 1;
  const placed: Placed = { strips, left: strips.left + dx, top: strips.top + dy, order: page.count };
  const last = Math.min(page.height, placed.top + strips.height);
  for (let y = Math.max(0, placed.top); y < last; y += 1) {
    const start = startOf(placed, y);
    const end = endOf(placed, y);
    if (start < end && start < page.width && end > 0) insert((page.rows[y] ??= []), placed, y, start);
  }
}

/** The column of the first ink in a row of the page. */
export function startOf({ strips, left, top }: Placed, y: number): number {
  return left + strips.rows[FACTS * (y - top) + Of.start]!;
}

/** The column after the last ink in a row of the page. */
export function endOf({ strips, left, top }: Placed, y: number): number {
  return left + strips.rows[FACTS * (y - top) + Of.end]!;
}

/** A text comes from left to right: most often at the end. */
function insert(row: Placed[], placed: Placed, y: number, start: number): void {
  let index = row.length;
  for (; index > 0 && startOf(row[index - 1]!, y) > start; index -= 1) row[index] = row[index - 1]!;
  row[index] = placed;
}

let line = new Uint8Array(0);

/** The pixels of a row up to `end`, painted from `start` on, in memory that the next call uses again. */
export function painted(layers: readonly Placed[], y: number, start: number, end: number): Uint8Array {
  if (line.length < end) line = new Uint8Array(end);
  line.fill(0, start, end);
  for (const layer of [...layers].sort((a, b) => a.order - b.order)) paint(layer, y, start, end);
  return line;
}

function paint(layer: Placed, y: number, start: number, end: number): void {
  const { strips, left, top } = layer;
  const row = (y - top) * strips.width - left;
  const last = Math.min(end, endOf(layer, y));
  for (let x = Math.max(start, startOf(layer, y)); x < last; x += 1) {
    const value = strips.pixels[row + x]!;
    if (value > 0) put(x, value);
  }
}

/** More of an ink wins over less; of two inks the later one, where it covers more than half. */
function put(x: number, value: number): void {
  const before = line[x]!;
  if (before === 0 || winsOver(value - 1, before - 1)) line[x] = value;
}

function winsOver(value: number, before: number): boolean {
  const isSameInk = Math.floor(before / LEVELS) === Math.floor(value / LEVELS);
  return isSameInk ? value > before : value % LEVELS >= LEVELS / 2;
}
