import { constants, crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Runs of one colour only: for flat colours sooner done than the search for patterns, and smaller. */
const RUNS = { level: 3, strategy: constants.Z_RLE };

export type Colour = readonly [red: number, green: number, blue: number];

/**
 * A picture of at most 256 colours as PNG: `rows` are places in the palette, row by row, each after a 0 (no filter).
 * Source: PNG (third edition).
 */
export function pngFile(width: number, rows: Uint8Array, palette: readonly Colour[]): Uint8Array<ArrayBuffer> {
  const height = rows.length / (width + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, colours of a palette; no other compression, filter or interlacing than the usual.
  header.set([8, 3, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, RUNS)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...parts]));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
