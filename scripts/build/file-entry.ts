import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a built site. */
export interface FileEntry {
  /** Below the site, with forward slashes. */
  path: string;
  bytes: number;
  sha256: string;
}

export function entryOf(path: string, content: Uint8Array): FileEntry {
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Every file below a folder, sorted by path. */
export function entriesBelow(folder: string, isWanted: (path: string) => boolean = () => true): FileEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isWanted)
    .sort()
    .map((path) => entryOf(path, readFileSync(join(folder, path))));
}
