import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A data folder of a made-up city for the tests of this folder.

/** The folder is gone after `use`. */
export async function inDataFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'city-'));
  try {
    emptyCity(folder);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a new city's folder holds. */
export function emptyCity(folder: string): void {
  mkdirSync(join(folder, 'sources'));
  const site = JSON.parse(readFileSync('data/site.json', 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ ...site, municipality: 'あおば市' }));
  const lists = ['programs.json', 'decisions.json', 'corrections.json', join('sources', 'manifest.json')];
  for (const file of lists) writeFileSync(join(folder, file), '[]\n');
}

/** Every file of a folder by its path below it. */
export function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
