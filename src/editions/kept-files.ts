import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { KeptFile, PublishedEdition } from '../schema/edition.ts';

// The files of every published state stay as they were, compressed, in data/editions/<version>/. A later change of this
// program cannot change them: they are unpacked, never made anew.

/** Where a kept file lies, inside a data folder. */
export const keptPath = (version: string, path: string) => `editions/${version}/${path}.gz`;

/** Text of a published file, to the byte. Throws where it is missing or damaged: the check of the editions comes first. */
export function keptText(folder: string, version: string, path: string): string {
  return gunzipSync(readFileSync(join(folder, keptPath(version, path)))).toString('utf8');
}

/** A file as the list of editions states it. */
export function keptFile(path: string, text: string): KeptFile {
  const bytes = Buffer.from(text, 'utf8');
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Does the kept file have the bytes that the list states? */
export function isIntact(folder: string, version: string, { path, bytes, sha256 }: KeptFile): boolean {
  try {
    const found = keptFile(path, keptText(folder, version, path));
    return found.bytes === bytes && found.sha256 === sha256;
  } catch {
    return false;
  }
}

/** Texts of the published tables, by the names of the tables. */
export function keptTables(folder: string, { version, files }: PublishedEdition): Map<string, string> {
  const tables = files.filter(({ path }) => path.endsWith('.csv'));
  return new Map(tables.map(({ path }) => [path.replace(/\.csv$/, ''), keptText(folder, version, path)]));
}

/** Keeps the files of a new state, then lists it: a run that is stopped between leaves no listed state without files. */
export function keepEdition(
  folder: string,
  published: readonly PublishedEdition[],
  { edition, texts }: { edition: PublishedEdition; texts: ReadonlyMap<string, string> },
): void {
  mkdirSync(join(folder, 'editions', edition.version), { recursive: true });
  for (const [path, text] of texts)
    writeFileSync(join(folder, keptPath(edition.version, path)), gzipSync(text, { level: 9 }));
  writeList(folder, [...published, edition]);
}

/** Takes the newest state back: one that was listed, but whose site could not be put in its place. */
export function dropEdition(folder: string, published: readonly PublishedEdition[], version: string): void {
  writeList(folder, published);
  rmSync(join(folder, 'editions', version), { recursive: true, force: true });
}

/** In one step: a run that is stopped leaves the old list whole. */
function writeList(folder: string, list: readonly PublishedEdition[]): void {
  const file = join(folder, 'editions.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(list, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
