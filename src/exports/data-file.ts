import { createHash } from 'node:crypto';
import { ReadableStream as Stream } from 'node:stream/web';
import type { ScratchFile } from '../model/scratch-file.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file below /data/. */
export interface DataFile {
  path: string;
  mediaType: string;
  size: number;
  /** A large file is on the disk: then they are read anew each time. */
  readonly bytes: Bytes;
  /** In hexadecimal. */
  readonly sha256: string;
  /** The bytes, for whoever takes them piece by piece. */
  body(): Bytes | ReadableStream<Bytes>;
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
  return {
    path,
    mediaType: mediaTypeOf(path),
    size: bytes.length,
    bytes,
    get sha256() {
      return sha256Of(bytes);
    },
    body: () => bytes,
  };
}

/** A file that would fill the memory. */
export function fileOnDisk(path: string, content: ScratchFile): DataFile {
  const hash = createHash('sha256');
  for (const piece of content.pieces()) hash.update(piece);
  return {
    path,
    mediaType: mediaTypeOf(path),
    size: content.size,
    get bytes() {
      return Buffer.concat([...content.pieces()]);
    },
    sha256: hash.digest('hex'),
    body: () => Stream.from(content.pieces()) as ReadableStream<Bytes>,
  };
}

function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream';
}

export function json(path: string, value: unknown): DataFile {
  return file(path, `${JSON.stringify(value, null, 2)}\n`);
}

const hashes = new WeakMap<Uint8Array, string>();

/** SHA-256 in hexadecimal. Several descriptions state that of the same file. */
export function sha256Of(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  hashes.set(bytes, hash);
  return hash;
}
