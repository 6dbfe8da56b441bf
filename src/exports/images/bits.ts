/** What is written bit by bit, from the lowest of every byte up, as deflate wants it. */
export interface Bits {
  bytes: Uint8Array;
  /** Bytes that are full. */
  length: number;
  /** The next bits, fewer than 8, and how many. */
  held: number;
  count: number;
}

export function emptyBits(room: number): Bits {
  return { bytes: new Uint8Array(room), length: 0, held: 0, count: 0 };
}

/** The lowest `size` bits of a value without others, at most 24. */
export function write(bits: Bits, value: number, size: number): void {
  bits.held |= value << bits.count;
  bits.count += size;
  for (; bits.count >= 8; bits.count -= 8) {
    bits.bytes[bits.length++] = bits.held;
    bits.held >>>= 8;
  }
}

/** Zeros up to the next whole byte. */
export function fillByte(bits: Bits): void {
  if (bits.count > 0) write(bits, 0, 8 - bits.count);
}

/** The first `size` bits of what stands from byte `from` on, wherever in a byte they come to stand. */
export function append(bits: Bits, source: Uint8Array, from: number, size: number): void {
  const { bytes, count } = bits;
  let { length, held } = bits;
  let [index, left] = [from, size];
  for (; left >= 16; left -= 16, index += 2) {
    held |= (source[index]! | (source[index + 1]! << 8)) << count;
    bytes[length] = held;
    bytes[length + 1] = held >> 8;
    length += 2;
    held >>>= 16;
  }
  bits.length = length;
  bits.held = held;
  // What follows the last bit in its byte are zeros.
  if (left > 0) write(bits, source[index]! | (left > 8 ? source[index + 1]! << 8 : 0), left);
}
