import { copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileEntry } from './file-entry.ts';
import type { Places } from './places.ts';

/** Files of the published site that were made of the same. */
export interface KeptGroup {
  /** Changes with everything that the files show. */
  key: string;
  files: KeptFile[];
}

interface KeptFile extends FileEntry {
  /** As the file system had it when the file was made: whatever was touched since is made anew. */
  modified: number;
  inode: number;
}

/** What the published site is made of, by the name of each group of files. */
export type KeptSite = ReadonlyMap<string, KeptGroup>;

/** The record of the last build. One that is lost or wrong costs time, and nothing else. */
export function readKept({ record }: Places): KeptSite {
  try {
    return new Map(JSON.parse(readFileSync(record, 'utf8')) as [string, KeptGroup][]);
  } catch {
    return new Map();
  }
}

/** Records the files of the new site, which is about to be published. */
export function writeKept(
  { fresh, record }: Places,
  groups: ReadonlyMap<string, { key: string; files: FileEntry[] }>,
): void {
  const kept = [...groups].map(([name, { key, files }]): [string, KeptGroup] => [
    name,
    { key, files: files.map((file) => ({ ...file, ...stateOf(join(fresh, file.path)) })) },
  ]);
  writeFileSync(`${record}-${process.pid}`, JSON.stringify(kept));
  renameSync(`${record}-${process.pid}`, record);
}

function stateOf(file: string): { modified: number; inode: number } {
  const { mtimeMs, ino } = statSync(file);
  return { modified: mtimeMs, inode: ino };
}

/** The files of a group, where the published ones are still as they were made. null where one of them was touched. */
export function untouched(group: KeptGroup, site: string): FileEntry[] | null {
  if (!group.files.every((file) => isUntouched(join(site, file.path), file))) return null;
  return group.files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
}

/** Puts files of the published site into the new one: the same files under two names, until the old site is removed. */
export function reuse(files: readonly FileEntry[], from: string, to: string): void {
  const folders = new Set(files.map(({ path }) => dirname(join(to, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const { path } of files) linkOrCopy(join(from, path), join(to, path));
}

function isUntouched(file: string, { bytes, modified, inode }: KeptFile): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes && found.mtimeMs === modified && found.ino === inode;
}

/** One file under a second name; a copy where the file system has no such names. */
export function putAt(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  linkOrCopy(from, to);
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
