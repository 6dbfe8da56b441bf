import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The bytes that `write` puts at the path it is given, for libraries that only write files. The file is gone afterwards. */
export function bytesOfFile(write: (path: string) => void): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'scratch-'));
  try {
    const path = join(folder, 'file');
    write(path);
    const { buffer, byteOffset, length } = readFileSync(path);
    return new Uint8Array(buffer, byteOffset, length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
