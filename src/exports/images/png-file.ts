import { crc32 } from 'node:zlib';
import type { Page } from './page.ts';
import { compressed } from './page-stream.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length, type and checksum of a chunk. */
const AROUND_CHUNK = 12;

export type Colour = readonly [red: number, green: number, blue: number];

/** A page of at most 256 colours as PNG: its pixels are places in the palette. Source: PNG (third edition). */
export function pngFile(page: Page, palette: readonly Colour[]): Uint8Array<ArrayBuffer> {
  const chunks: [type: string, data: Uint8Array][] = [
    ['IHDR', header(page)],
    ['PLTE', Uint8Array.from(palette.flat())],
    ['IDAT', compressed(page)],
    ['IEND', new Uint8Array(0)],
  ];
  const sizes = chunks.map(([, data]) => AROUND_CHUNK + data.length);
  const file = Buffer.from(new ArrayBuffer(sizes.reduce((sum, size) => sum + size, SIGNATURE.length)));
  file.set(SIGNATURE);
  let place = SIGNATURE.length;
  for (const [type, data] of chunks) place = writeChunk(file, place, type, data);
  return new Uint8Array(file.buffer);
}

function header({ width, height }: Page): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width);
  bytes.writeUInt32BE(height, 4);
  // 8 bits a pixel, colours of a palette; no other compression, filter or interlacing than the usual.
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
}

/** Returns where the next chunk starts. */
function writeChunk(file: Buffer, place: number, type: string, data: Uint8Array): number {
  const end = place + 8 + data.length;
  file.writeUInt32BE(data.length, place);
  file.write(type, place + 4, 'latin1');
  file.set(data, place + 8);
  file.writeUInt32BE(crc32(file.subarray(place + 4, end)), end);
  return end + 4;
}
