import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** One percent larger than the best (9), in a seventh of its time. */
const LEVEL = 5;

/** The folder of an index in the making. */
export class IndexFolder {
  readonly #folder: string;
  readonly #before: string | null;
  readonly #folders = new Set<string>();

  /** `before`: the folder of an older index, whose packed files serve where their content is the same. */
  constructor(folder: string, before: string | null) {
    this.#folder = folder;
    this.#before = before;
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.#folder, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(file, content);
  }

  writePacked(path: string, content: string | Uint8Array): void {
    this.write(path, this.#packedBefore(path, content) ?? gzipSync(content, { level: LEVEL }));
  }

  /** To unpack takes a tenth of the time to pack. */
  #packedBefore(path: string, content: string | Uint8Array): Buffer | null {
    if (this.#before === null) return null;
    try {
      const packed = readFileSync(join(this.#before, path));
      return gunzipSync(packed).equals(Buffer.from(content)) ? packed : null;
    } catch {
      return null;
    }
  }
}
