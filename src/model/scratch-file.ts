import { fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file without a name: it is gone with this process, however that ends. */
export interface ScratchFile {
  size: number;
  /** Its bytes from the beginning, a megabyte at a time. */
  pieces(): Iterable<Uint8Array<ArrayBuffer>>;
  /** Replaces the bytes from `position` on. */
  put(position: number, bytes: Uint8Array): void;
}

/** What `write` puts at the path it is given, for libraries that only write files, and for what would fill the memory. */
export function scratchFile(write: (path: string) => void): ScratchFile {
  const folder = mkdtempSync(join(tmpdir(), 'scratch-'));
  try {
    const path = join(folder, 'file');
    write(path);
    return openedFile(openSync(path, 'r+'));
  } finally {
    remove(folder);
  }
}

function openedFile(handle: number): ScratchFile {
  return {
    size: fstatSync(handle).size,
    pieces: () => piecesOf(handle),
    put(position, bytes) {
      writeSync(handle, bytes, 0, bytes.length, position);
    },
  };
}

const PIECE = 1 << 20;

function* piecesOf(handle: number): Generator<Uint8Array<ArrayBuffer>> {
  for (let position = 0; ; position += PIECE) {
    const piece = new Uint8Array(PIECE);
    const length = readSync(handle, piece, 0, PIECE, position);
    if (length > 0) yield piece.subarray(0, length);
    if (length < PIECE) return;
  }
}

/** Some Windows keeps the name of a file that is open; it stays in the folder for such files. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  }
}
