/** Steps between paper and ink at an edge. */
export const LEVELS = 15;

/** What is less than half a step is paper. */
const FAINTEST = 1 / (2 * LEVELS);

/** A picture of a few inks on white paper: every pixel is 0 (paper) or ink × LEVELS + level, ink from 0, level from 1. */
export interface Raster {
  width: number;
  height: number;
  /** Row by row; before each row stands a 0, as PNG wants it. */
  pixels: Uint8Array;
}

/** Room at the end of a row for what an edge at the right border gives to the pixels after it. */
const BORDER = 2;

/** A closed polygon, x and y in turn, in pixels, y downwards. */
export type Polygon = readonly number[];

export function raster(width: number, height: number): Raster {
  return { width, height, pixels: new Uint8Array((width + 1) * height) };
}

/** Fills polygons of one direction in one ink (their holes have the other), with soft edges. */
export function fill(target: Raster, polygons: readonly Polygon[], ink: number): void {
  const bounds = boundsOf(target, polygons);
  const { left, top, width, height } = bounds;
  if (width <= 0 || height <= 0) return;
  const areas = emptyAreas((width + BORDER) * height);
  for (const polygon of polygons) addEdges(areas, polygon, bounds);
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    const row = (top + y) * (target.width + 1) + 1 + left;
    for (let x = 0; x < width; x += 1) {
      sum += areas[y * (width + BORDER) + x]!;
      const coverage = sum < 0 ? -sum : sum;
      // Most pixels around a text are paper.
      if (coverage < FAINTEST) continue;
      const level = coverage >= 1 ? LEVELS : Math.round(coverage * LEVELS);
      put(target.pixels, row + x, ink * LEVELS + level);
    }
  }
}

let scratch = new Float32Array(0);

/** Zeros. The same memory each time: a site has ten thousands of texts on its pictures. */
function emptyAreas(size: number): Float32Array {
  if (scratch.length < size) scratch = new Float32Array(size);
  return scratch.fill(0, 0, size);
}

/** More of an ink wins over less; of two inks the later one, where it covers more than half. */
function put(pixels: Uint8Array, place: number, value: number): void {
  const before = pixels[place]!;
  if (before === 0 || winsOver(value - 1, before - 1)) pixels[place] = value;
}

function winsOver(value: number, before: number): boolean {
  const isSameInk = Math.floor(before / LEVELS) === Math.floor(value / LEVELS);
  return isSameInk ? value > before : value % LEVELS >= LEVELS / 2;
}

interface Bounds {
  left: number;
  top: number;
  width: number;
  height: number;
}

function boundsOf(target: Raster, polygons: readonly Polygon[]): Bounds {
  let [left, top, right, bottom] = [target.width, target.height, 0, 0];
  for (const polygon of polygons) {
    for (let index = 0; index < polygon.length; index += 2) {
      left = Math.min(left, polygon[index]!);
      right = Math.max(right, polygon[index]!);
      top = Math.min(top, polygon[index + 1]!);
      bottom = Math.max(bottom, polygon[index + 1]!);
    }
  }
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  return {
    left: x,
    top: y,
    width: Math.min(target.width, Math.ceil(right) + 1) - x,
    height: Math.min(target.height, Math.ceil(bottom)) - y,
  };
}

function addEdges(areas: Float32Array, polygon: Polygon, bounds: Bounds): void {
  const { left, top } = bounds;
  let [x, y] = [polygon.at(-2)! - left, polygon.at(-1)! - top];
  for (let index = 0; index < polygon.length; index += 2) {
    const [nextX, nextY] = [polygon[index]! - left, polygon[index + 1]! - top];
    if (y < nextY) addEdge(areas, bounds, [x, y, nextX, nextY], 1);
    else if (y > nextY) addEdge(areas, bounds, [nextX, nextY, x, y], -1);
    [x, y] = [nextX, nextY];
  }
}

type Edge = [x0: number, y0: number, x1: number, y1: number];

/**
 * Adds to every pixel the area right of the edge, as the difference from the pixel before it: a sum along the row gives
 * the coverage. Source of the method: Raph Levien, "Inside the fastest font renderer in the world" (font-rs).
 */
function addEdge(areas: Float32Array, { width, height }: Bounds, [x0, y0, x1, y1]: Edge, direction: number): void {
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
