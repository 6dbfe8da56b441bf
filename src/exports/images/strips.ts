import { emptyBits, fillByte } from './bits.ts';
import { type Box, LEVELS, type Mask } from './coverage.ts';
import { writeRuns } from './run-code.ts';

/** A mask in one ink, every row compressed from its first ink to its last. */
export interface Strips extends Box {
  /** 0 (paper) or ink × LEVELS + level, row by row. */
  pixels: Uint8Array;
  /** The compressed rows, each from a whole byte on. */
  bytes: Uint8Array;
  /** What is known of every row, in the order of `Of`: side by side, since a page asks for all of it at once. */
  rows: Int32Array;
}

/** What is known of a row of strips. */
export const Of = {
  /** The columns of the first ink and after the last; the same where there is none. */
  start: 0,
  end: 1,
  /** The byte where the compressed row starts, and its bits. */
  place: 2,
  bits: 3,
  /** For the checksum: its bytes added up, and the sums after each of them added up. */
  sum: 4,
  sumOfSums: 5,
} as const;
export const FACTS = 6;

/** Inks from 0. */
export function stripsOf(mask: Mask, ink: number): Strips {
  const { left, top, width, height } = mask;
  const pixels = inInk(mask.levels, ink);
  const rows = new Int32Array(FACTS * height);
  const bits = emptyBits(2 * width * height + height);
  for (let y = 0; y < height; y += 1) {
    const [from, to] = inked(pixels, y * width, (y + 1) * width);
    const place = bits.length;
    writeRuns(bits, pixels, from, to);
    const size = 8 * (bits.length - place) + bits.count;
    fillByte(bits);
    rows.set([from - y * width, to - y * width, place, size, ...sumsOf(pixels, from, to)], FACTS * y);
  }
  return { left, top, width, height, pixels, rows, bytes: bits.bytes.slice(0, bits.length) };
}

function inInk(levels: Uint8Array, ink: number): Uint8Array {
  const pixels = new Uint8Array(levels.length);
  for (let index = 0; index < levels.length; index += 1) {
    if (levels[index]! > 0) pixels[index] = ink * LEVELS + levels[index]!;
  }
  return pixels;
}

/** From the first ink to after the last between two places. */
function inked(pixels: Uint8Array, from: number, to: number): [from: number, to: number] {
  let [first, last] = [from, to];
  while (first < last && pixels[first] === 0) first += 1;
  while (last > first && pixels[last - 1] === 0) last -= 1;
  return [first, last];
}

export function sumsOf(bytes: Uint8Array, from: number, to: number): [sum: number, sumOfSums: number] {
  let [sum, sumOfSums] = [0, 0];
  for (let index = from; index < to; index += 1) {
    sum += bytes[index]!;
    sumOfSums += sum;
  }
  return [sum, sumOfSums];
}
