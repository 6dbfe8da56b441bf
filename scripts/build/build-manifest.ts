import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesBelow, type FileEntry } from './file-entry.ts';

/** In the built site: every other file with its size and its SHA-256, sorted by path. */
export const MANIFEST = 'build-manifest.json';

interface Manifest {
  files: FileEntry[];
}

/** Writes the manifest of a site, one file a line. Throws where a file is listed twice: two tasks wrote it. */
export function writeManifest(folder: string, entries: readonly FileEntry[]): void {
  const files = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const twice = files.find(({ path }, index) => path === files[index + 1]?.path);
  if (twice) throw new Error(`two parts of the build made ${twice.path}`);
  const lines = files.map(({ path, bytes, sha256 }) => JSON.stringify({ path, bytes, sha256 }));
  writeFileSync(join(folder, MANIFEST), `{"files":[\n${lines.join(',\n')}\n]}\n`);
}

export function readManifest(folder: string): FileEntry[] {
  return (JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest).files;
}

/** How a site differs from its manifest, in Japanese, a line for each file; empty where every byte is as it was built. */
export function manifestFaults(folder: string): string[] {
  const listed = new Map(readManifest(folder).map((entry) => [entry.path, entry]));
  const found = new Map(entriesBelow(folder, (path) => path !== MANIFEST).map((entry) => [entry.path, entry]));
  const missing = [...listed.keys()].filter((path) => !found.has(path)).map((path) => `${path}: ありません`);
  const foreign = [...found.keys()]
    .filter((path) => !listed.has(path))
    .map((path) => `${path}: 一覧にないファイルです`);
  const changed = [...found.values()]
    .filter(({ path, sha256 }) => listed.has(path) && listed.get(path)!.sha256 !== sha256)
    .map(({ path }) => `${path}: 中身が、作ったときと違います`);
  return [...missing, ...foreign, ...changed].sort();
}
