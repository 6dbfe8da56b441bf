import { createHash } from 'node:crypto';
import { ReadableStream as Stream } from 'node:stream/web';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes piece by piece: a large file does not lie in the memory twice, or not even once. */
export interface Content {
  size: number;
  pieces(): Iterable<Bytes>;
}

/** A file below /data/. */
export interface DataFile extends Content {
  path: string;
  mediaType: string;
  /** All in one, put together anew each time. */
  readonly bytes: Bytes;
  /** In hexadecimal. */
  readonly sha256: string;
}

const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  txt: 'text/plain',
  zip: 'application/zip',
};

export function file(path: string, content: string | Bytes): DataFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return fileOf(path, { size: bytes.length, pieces: () => [bytes] });
}

export function fileOf(path: string, content: Content): DataFile {
  return {
    path,
    mediaType: MEDIA_TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream',
    size: content.size,
    pieces: () => content.pieces(),
    get bytes() {
      return Buffer.concat([...content.pieces()]);
    },
    get sha256() {
      return sha256Of(content);
    },
  };
}

export function json(path: string, value: unknown): DataFile {
  return file(path, `${JSON.stringify(value, null, 2)}\n`);
}

const hashes = new WeakMap<Content, string>();

/** SHA-256 in hexadecimal. Several descriptions state that of the same file. */
export function sha256Of(content: Content): string {
  const known = hashes.get(content);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const piece of content.pieces()) hash.update(piece);
  const hex = hash.digest('hex');
  hashes.set(content, hex);
  return hex;
}

/** The body of a response. */
export function bodyOf(content: Content): ReadableStream<Bytes> {
  return Stream.from(larger(content.pieces())) as ReadableStream<Bytes>;
}

const LEAST = 1 << 20;

/** Each piece of a stream takes its time, and the records of a program are a small one. */
function* larger(pieces: Iterable<Bytes>): Generator<Bytes> {
  let waiting: Bytes[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < LEAST) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}
