/** Steps between paper and ink at an edge: more are not seen, and make the file larger. */
export const LEVELS = 8;

/** What is less than half a step is paper. */
const FAINTEST = 1 / (2 * LEVELS);

/** A closed polygon, x and y in turn, in pixels, y downwards. */
export type Polygon = readonly number[];

/** A rectangle of whole pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How much of every pixel of a box is covered: 0 to LEVELS, row by row. */
export interface Mask extends Box {
  levels: Uint8Array;
}

/** Room at the end of a row for what an edge at the right border gives to the pixels after it. */
const BORDER = 2;

/** Farther away from 0 nothing is drawn. */
const FAR = 4096;

/** What polygons of one direction (their holes have the other) cover, with soft edges. */
export function maskOf(polygons: readonly Polygon[]): Mask {
  const box = boundsOf(polygons);
  const { width, height } = box;
  const areas = emptyAreas((width + BORDER) * height);
  for (const polygon of polygons) addEdges(areas, polygon, box);
  const levels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += areas[y * (width + BORDER) + x]!;
      const coverage = sum < 0 ? -sum : sum;
      // Most pixels around a text are paper.
      if (coverage < FAINTEST) continue;
      levels[y * width + x] = coverage >= 1 ? LEVELS : Math.round(coverage * LEVELS);
    }
  }
  return { ...box, levels };
}

let scratch = new Float32Array(0);

/** Zeros. The same memory each time: a site has ten thousands of pictures. */
function emptyAreas(size: number): Float32Array {
  if (scratch.length < size) scratch = new Float32Array(size);
  return scratch.fill(0, 0, size);
}

/** The smallest box around the polygons; without width or height if there are none. */
function boundsOf(polygons: readonly Polygon[]): Box {
  let [left, top, right, bottom] = [FAR, FAR, -FAR, -FAR];
  for (const polygon of polygons) {
    for (let index = 0; index < polygon.length; index += 2) {
      left = Math.min(left, polygon[index]!);
      right = Math.max(right, polygon[index]!);
      top = Math.min(top, polygon[index + 1]!);
      bottom = Math.max(bottom, polygon[index + 1]!);
    }
  }
  const [x, y] = [pixel(Math.floor(left)), pixel(Math.floor(top))];
  const [toX, toY] = [pixel(Math.ceil(right)), pixel(Math.ceil(bottom))];
  return { left: x, top: y, width: Math.max(0, toX - x), height: Math.max(0, toY - y) };
}

/** Not -0: the engine reckons places much faster with what is an integer for it too. */
function pixel(value: number): number {
  return Math.max(-FAR, Math.min(FAR, value)) | 0;
}

function addEdges(areas: Float32Array, polygon: Polygon, box: Box): void {
  const { left, top } = box;
  let [x, y] = [polygon.at(-2)! - left, polygon.at(-1)! - top];
  for (let index = 0; index < polygon.length; index += 2) {
    const [nextX, nextY] = [polygon[index]! - left, polygon[index + 1]! - top];
    if (y < nextY) addEdge(areas, box, [x, y, nextX, nextY], 1);
    else if (y > nextY) addEdge(areas, box, [nextX, nextY, x, y], -1);
    [x, y] = [nextX, nextY];
  }
}

type Edge = [x0: number, y0: number, x1: number, y1: number];

/**
 * Adds to every pixel the area right of the edge, as the difference from the pixel before it: a sum along the row gives
 * the coverage. Source of the method: Raph Levien, "Inside the fastest font renderer in the world" (font-rs).
 */
function addEdge(areas: Float32Array, { width, height }: Box, [x0, y0, x1, y1]: Edge, direction: number): void {
  const slope = (x1 - x0) / (y1 - y0);
  const last = Math.min(height, Math.ceil(y1));
  for (let row = Math.max(0, Math.floor(y0)); row < last; row += 1) {
    const from = Math.max(row, y0);
    const to = Math.min(row + 1, y1);
    if (to <= from) continue;
    const a = clamped(x0 + (from - y0) * slope, width);
    const b = clamped(x0 + (to - y0) * slope, width);
    addRow(areas, row * (width + BORDER), Math.min(a, b), Math.max(a, b), direction * (to - from));
  }
}

function clamped(x: number, most: number): number {
  return x < 0 ? 0 : x > most ? most : x;
}

/** The part of an edge inside one row of pixels, from x = `left` to `right`, `height` of a pixel high. */
function addRow(areas: Float32Array, row: number, left: number, right: number, height: number): void {
  const last = Math.floor(right);
  let passed = 0;
  let before = 0;
  for (let x = Math.floor(left); x <= last; x += 1) {
    const from = Math.max(left, x);
    const to = Math.min(right, x + 1);
    const share = right > left ? (height * (to - from)) / (right - left) : height;
    // All that the edge has passed before this pixel, and what is right of it inside the pixel.
    const covered = passed + share * (x + 1 - (from + to) / 2);
    areas[row + x]! += covered - before;
    before = covered;
    passed += share;
  }
  areas[row + last + 1]! += passed - before;
}
