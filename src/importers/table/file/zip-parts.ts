import { crc32, inflateRawSync } from 'node:zlib';
import { BIG_PART, MAX_PARTS, MAX_RATIO, MAX_UNPACKED } from './limits.ts';
import { TableError, type TableProblem } from '../table-error.ts';

// A zip is read here and not by a library, because a limit must hold before memory is taken, and because a damaged part must
// be refused by its checksum: a changed byte could be a changed figure. Layout: APPNOTE.TXT 4.3 (PKWARE).

/** The files inside a zip by name. `read` unpacks one; what is never asked for is never unpacked. */
export interface ZipParts {
  names: string[];
  read: (name: string) => Uint8Array | null;
}

interface Part {
  name: string;
  method: number;
  encrypted: boolean;
  checksum: number;
  packed: number;
  unpacked: number;
  /** Where its own header stands. */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const PART_SIGNATURE = 0x02014b50;
const HEADER_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** In a 32-bit field: the real size stands in the extra field (zip64). */
const ELSEWHERE = 0xffffffff;

const problem = (found: string, expected: string, remedy: string): TableProblem => ({ found, expected, remedy });
const SAVE_AGAIN = 'Excelで開いて、「Excel ブック（.xlsx）」として保存し直してください。';
const BROKEN = problem('壊れたファイル', '最後まで読めるExcelブック', `もう一度受け取るか、${SAVE_AGAIN}`);
const TOO_LARGE = problem(
  '展開すると異常に大きくなるファイル',
  '表の大きさに見合うExcelブック',
  `必要なシートだけを新しいブックに写し、${SAVE_AGAIN}`,
);
const LOCKED = problem(
  'パスワードで保護されたファイル',
  'パスワードのないExcelブック',
  'パスワードを外して保存し直してください。',
);

/** Throws a TableError for a damaged, encrypted or monstrous zip. */
export function zipParts(bytes: Uint8Array, file: string): ZipParts {
  const fail = (why: TableProblem) => new TableError({ file }, why);
  const parts = directory(bytes);
  if (parts === null) throw fail(BROKEN);
  const byName = new Map(parts.map((part) => [part.name, part]));
  let left = MAX_UNPACKED;
  const read = (name: string) => {
    const part = byName.get(name);
    if (!part) return null;
    left -= part.unpacked;
    const why = left < 0 || isBomb(part) ? TOO_LARGE : part.encrypted ? LOCKED : null;
    if (why) throw fail(why);
    const unpacked = unpack(bytes, part);
    if (unpacked === null) throw fail(BROKEN);
    return unpacked;
  };
  return { names: [...byName.keys()], read };
}

function isBomb({ packed, unpacked }: Part): boolean {
  return unpacked > BIG_PART && unpacked > packed * MAX_RATIO;
}

/** The list at the end of the zip; null where there is none that can be read. */
function directory(bytes: Uint8Array): Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) return null;
  try {
    return partsFrom(view, view.getUint32(end + 16, true), count);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The end record stands before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function partsFrom(view: DataView, start: number, count: number): Part[] | null {
  const parts: Part[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== PART_SIGNATURE) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    parts.push(partAt(view, at, name, extra));
    at += 46 + name + extra + comment;
  }
  return parts;
}

function partAt(view: DataView, at: number, nameLength: number, extraLength: number): Part {
  const name = new TextDecoder().decode(bytesOf(view, at + 46, nameLength));
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [unpacked, packed, offset] = withLongSizes(sizes, view, at + 46 + nameLength, extraLength);
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  return { name, method, encrypted, checksum: view.getUint32(at + 16, true), packed, unpacked, offset };
}

/** Sizes of 4 bytes, or those of 8 bytes (zip64) that stand in their order in the extra field 1. */
function withLongSizes(sizes: number[], view: DataView, at: number, length: number): [number, number, number] {
  let field = at;
  while (field < at + length && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const long = () => Number(view.getBigUint64((next += 8) - 8, true));
  return sizes.map((size) => (size === ELSEWHERE ? long() : size)) as [number, number, number];
}

function bytesOf(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

/** null where the bytes are not what the directory says of them. */
function unpack(bytes: Uint8Array, part: Part): Uint8Array | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(part.offset, true) !== HEADER_SIGNATURE) return null;
    const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
    const content = inflated(bytesOf(view, start, part.packed), part);
    return content?.length === part.unpacked && crc32(content) === part.checksum ? content : null;
  } catch {
    return null;
  }
}

/** Never more bytes than the directory promised. */
function inflated(content: Uint8Array, { method, unpacked }: Part): Uint8Array | null {
  if (method === STORED) return content;
  return method === DEFLATED ? inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) }) : null;
}
