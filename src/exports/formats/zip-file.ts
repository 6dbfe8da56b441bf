import { crc32, deflateRawSync } from 'node:zlib';

interface ZippedFile {
  /** UTF-8 */
  name: Buffer;
  size: number;
  checksum: number;
  packed: Buffer;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** 2.0: files that are deflated. */
const VERSION = 20;
/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;

/**
 * Files in one ZIP, sorted by path. `date` (YYYY-MM-DD) is the date of all of them: ZIP has no time zone, so the same
 * files give the same bytes everywhere. For up to 4 GB. Source: PKWARE APPNOTE.TXT 6.3.10, 4.3.
 */
export function zipFile(files: readonly { path: string; bytes: Uint8Array }[], date: string): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const zipped = sorted.map(zippedFile);
  const locals = zipped.map((file) => [shared(LOCAL_HEADER, [VERSION], file, date), file.name, file.packed]);
  const sizes = locals.map((parts) => parts.reduce((sum, part) => sum + part.length, 0));
  const offsets = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const directory = zipped.flatMap((file, index) => [centralHeader(file, date, offsets[index]!), file.name]);
  const start = sizes.reduce((sum, size) => sum + size, 0);
  return new Uint8Array(Buffer.concat([...locals.flat(), ...directory, ending(zipped.length, start, directory)]));
}

function zippedFile({ path, bytes }: { path: string; bytes: Uint8Array }): ZippedFile {
  const packed = deflateRawSync(bytes, { level: 6 });
  return { name: Buffer.from(path, 'utf8'), size: bytes.length, checksum: crc32(bytes), packed };
}

/** What the header before a file and the one in the directory have in common; they differ in the versions. */
function shared(signature: number, versions: number[], { name, size, checksum, packed }: ZippedFile, date: string) {
  return Buffer.concat([
    long(signature),
    ...[...versions, FLAGS, DEFLATED, 0, dosDate(date)].map(short),
    ...[checksum, packed.length, size].map(long),
    ...[name.length, 0].map(short),
  ]);
}

function centralHeader(file: ZippedFile, date: string, offset: number): Buffer {
  const rest = [...[0, 0, 0].map(short), long(0), long(offset)];
  return Buffer.concat([shared(CENTRAL_HEADER, [VERSION, VERSION], file, date), ...rest]);
}

function ending(count: number, start: number, directory: readonly Buffer[]): Buffer {
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([long(END_OF_DIRECTORY), ...[0, 0, count, count].map(short), long(size), long(start), short(0)]);
}

/** Years from 1980, month, day. */
function dosDate(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return ((year! - 1980) << 9) | (month! << 5) | day!;
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
