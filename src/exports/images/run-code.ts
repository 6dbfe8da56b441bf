import { append, type Bits, emptyBits, fillByte, write } from './bits.ts';
import { LEVELS } from './coverage.ts';
import { codeLengths, codesOf } from './huffman.ts';

// Deflate (RFC 1951) of flat colours: a byte, then "the byte before again, so many times". One code for all pictures, so
// that a character is compressed once and stands in any of them.

/** Shortest and longest repetition. */
const LEAST = 3;
const MOST = 258;
/** Symbols: the bytes, the end, the lengths of repetitions. */
const END = 256;
const SYMBOLS = 286;
const LONGEST_CODE = 15;

/** How often the inks of a share image stand in it, compared: title and trend, name and amount, departments and years. */
const INKS = [1, 3, 3];

/** Roughly how often a symbol stands in a share image, counted over those of the site. */
function expected(symbol: number): number {
  if (symbol === 0) return 6000;
  if (symbol === END) return 1;
  if (symbol === SYMBOLS - 1) return 2300;
  if (symbol > END) return 800 / (1 + (symbol - END - 1) ** 2 / 64);
  const [ink, level] = [Math.floor((symbol - 1) / LEVELS), ((symbol - 1) % LEVELS) + 1];
  return (INKS[ink] ?? 0.01) * (level === LEVELS ? 1100 : 2250 / LEVELS);
}

const symbols = Array.from({ length: SYMBOLS }, (_, symbol) => symbol);
const lengths = codeLengths(symbols.map(expected), LONGEST_CODE);
const codes = codesOf(lengths);

/** A repetition as one value of so many bits: its symbol, the rest of its length, the distance 1 (a 0). RFC 1951, 3.2.5. */
function repetition(length: number): { value: number; size: number } {
  const more = length - LEAST;
  const extra = length === MOST ? 0 : Math.max(0, 29 - Math.clz32(more));
  const symbol = length === MOST ? SYMBOLS - 1 : END + 1 + 4 * extra + (more >> extra);
  const rest = length === MOST ? 0 : more & ((1 << extra) - 1);
  return { value: codes[symbol]! | (rest << lengths[symbol]!), size: lengths[symbol]! + extra + 1 };
}

/** The same as numbers in a row, for ten thousands of look-ups a picture. */
const CODES = Int32Array.from(codes);
const SIZES = Int32Array.from(lengths);
const REPETITIONS = Array.from({ length: MOST + 1 }, (_, length) => repetition(Math.max(LEAST, length)));
const REPETITION_CODES = Int32Array.from(REPETITIONS, ({ value }) => value);
const REPETITION_SIZES = Int32Array.from(REPETITIONS, ({ size }) => size);

/** The same byte `length` times. */
export function writeRun(bits: Bits, byte: number, length: number): void {
  write(bits, CODES[byte]!, SIZES[byte]!);
  let left = length - 1;
  for (; left >= LEAST; left -= Math.min(left, MOST)) {
    const again = Math.min(left, MOST);
    write(bits, REPETITION_CODES[again]!, REPETITION_SIZES[again]!);
  }
  for (; left > 0; left -= 1) write(bits, CODES[byte]!, SIZES[byte]!);
}

/** The bytes from one place to another. */
export function writeRuns(bits: Bits, bytes: Uint8Array, from: number, to: number): void {
  for (let start = from, end = from; start < to; start = end) {
    while (end < to && bytes[end] === bytes[start]) end += 1;
    writeRun(bits, bytes[start]!, end - start);
  }
}

/** The start of the only block, with its code: 286 symbols, 2 distances, 19 lengths of codes for lengths. */
function head(): { bytes: Uint8Array; size: number } {
  const bits = emptyBits(256);
  for (const [value, size] of [[0b101, 3], [SYMBOLS - 257, 5], [2 - 1, 5], [19 - 4, 4]] as const) write(bits, value, size); // prettier-ignore
  // Every length is written with 4 bits; the three ways to write it shorter, which come first, would save 80 bytes.
  for (let index = 0; index < 19; index += 1) write(bits, index < 3 ? 0 : 4, 3);
  const codesOfLengths = codesOf(Array<number>(16).fill(4));
  // The distance 1, and one that does not occur, since some readers want two.
  for (const length of [...lengths, 1, 1]) write(bits, codesOfLengths[length]!, 4);
  const size = 8 * bits.length + bits.count;
  fillByte(bits);
  return { bytes: bits.bytes, size };
}

const HEAD = head();

export function writeHead(bits: Bits): void {
  append(bits, HEAD.bytes, 0, HEAD.size);
}

export function writeEnd(bits: Bits): void {
  write(bits, CODES[END]!, SIZES[END]!);
}
