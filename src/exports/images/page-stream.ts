import { append, type Bits, fillByte, write } from './bits.ts';
import { endOf, type Page, painted, type Placed, startOf } from './page.ts';
import { writeEnd, writeHead, writeRun, writeRuns } from './run-code.ts';
import { FACTS, Of, sumsOf } from './strips.ts';

// A zlib stream (RFC 1950) put together from strips that are compressed already.

interface Stream {
  bits: Bits;
  /** Zeros that are still to be written. */
  paper: number;
  /** Adler-32 before the remainders are taken: exact for a page of some million pixels. */
  sum: number;
  sumOfSums: number;
}

/** Method and check of a zlib stream. */
const ZLIB = 0x0178;
let memory = new Uint8Array(0);

/** The rows of the page as PNG wants them, each after a 0 (no filter), in memory that the next call uses again. */
export function compressed({ width, height, rows }: Page): Uint8Array {
  // No code is longer than 15 bits.
  const room = 2 * (width + 1) * height + 1024;
  if (memory.length < room) memory = new Uint8Array(room);
  const bits = { bytes: memory, length: 0, held: 0, count: 0 };
  const stream: Stream = { bits, paper: 0, sum: 1, sumOfSums: 0 };
  write(bits, ZLIB, 16);
  writeHead(bits);
  for (let y = 0; y < height; y += 1) writeRow(stream, rows[y] ?? [], y, width);
  finish(stream);
  return memory.subarray(0, bits.length);
}

function writeRow(stream: Stream, row: readonly Placed[], y: number, width: number): void {
  stream.paper += 1;
  let at = 0;
  for (let first = 0, next = 0; first < row.length; first = next) {
    const start = startOf(row[first]!, y);
    let end = endOf(row[first]!, y);
    for (next = first + 1; next < row.length && startOf(row[next]!, y) < end; next += 1) {
      end = Math.max(end, endOf(row[next]!, y));
    }
    const from = Math.max(0, start);
    const to = Math.min(end, width);
    stream.paper += from - at;
    if (next === first + 1 && from === start && to === end) writeStrip(stream, row[first]!, y);
    else writePainted(stream, row.slice(first, next), y, from, to);
    at = to;
  }
  stream.paper += width - at;
}

function writeStrip(stream: Stream, { strips, top }: Placed, y: number): void {
  const { bytes, rows } = strips;
  const row = FACTS * (y - top);
  writePaper(stream);
  append(stream.bits, bytes, rows[row + Of.place]!, rows[row + Of.bits]!);
  addSums(stream, rows[row + Of.end]! - rows[row + Of.start]!, rows[row + Of.sum]!, rows[row + Of.sumOfSums]!);
}

/** What overlaps or is cut off goes pixel by pixel. */
function writePainted(stream: Stream, layers: readonly Placed[], y: number, start: number, end: number): void {
  const pixels = painted(layers, y, start, end);
  writePaper(stream);
  writeRuns(stream.bits, pixels, start, end);
  addSums(stream, end - start, ...sumsOf(pixels, start, end));
}

function writePaper(stream: Stream): void {
  if (stream.paper === 0) return;
  writeRun(stream.bits, 0, stream.paper);
  addSums(stream, stream.paper, 0, 0);
  stream.paper = 0;
}

function addSums(stream: Stream, bytes: number, sum: number, sumOfSums: number): void {
  stream.sumOfSums += bytes * stream.sum + sumOfSums;
  stream.sum += sum;
}

function finish(stream: Stream): void {
  writePaper(stream);
  writeEnd(stream.bits);
  fillByte(stream.bits);
  for (const part of [stream.sumOfSums % 65521, stream.sum % 65521]) {
    write(stream.bits, part >> 8, 8);
    write(stream.bits, part & 0xff, 8);
  }
}
