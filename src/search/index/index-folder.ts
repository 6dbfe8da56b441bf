import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    writeFileSync(this.#place(path), content);
  }

  writePacked(path: string, content: string | Uint8Array): void {
    if (!this.#reuse(path, content)) this.write(path, gzipSync(content, { level: LEVEL }));
  }

  /** To unpack takes a tenth of the time to pack. The same file gets a second name, until the older index is removed. */
  #reuse(path: string, content: string | Uint8Array): boolean {
    if (this.#before === null) return false;
    const older = join(this.#before, path);
    try {
      if (!gunzipSync(readFileSync(older)).equals(Buffer.from(content))) return false;
      linkSync(older, this.#place(path));
      return true;
    } catch {
      return false;
    }
  }

  /** The path of a file, whose folder is there. */
  #place(path: string): string {
    const file = join(this.#folder, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return file;
  }
}
