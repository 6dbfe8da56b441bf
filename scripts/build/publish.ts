import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Places, REMOVE_TREE } from './places.ts';

/**
 * Clears up after builds that were killed. Only for the holder of the lock: whatever lies in the workshop is then
 * nobody's. A build killed between its two renames left no site: the old one is put back.
 */
export function recoverSite(places: Places): { restored: boolean } {
  if (!existsSync(places.workshop)) return { restored: false };
  const left = readdirSync(places.workshop).map((name) => join(places.workshop, name));
  const old = left
    .filter((path) => basename(path).startsWith('old-'))
    .sort(byAge)
    .at(-1);
  const restored = !existsSync(places.site) && old !== undefined;
  if (restored) renameSync(old, places.site);
  for (const path of left) {
    if (![places.lock, places.record, places.pieces, places.memory].includes(path)) rmSync(path, REMOVE_TREE);
  }
  return { restored };
}

function byAge(a: string, b: string): number {
  return statSync(a).mtimeMs - statSync(b).mtimeMs;
}

/** Puts the new site in the place of the old one by two renames. `rename` is a parameter for the tests of a kill between them. */
export function publishSite(places: Places, rename: typeof renameSync = renameSync): void {
  if (existsSync(places.site)) rename(places.site, places.old);
  try {
    rename(places.fresh, places.site);
  } catch (error) {
    if (existsSync(places.old)) rename(places.old, places.site);
    throw error;
  }
  rmSync(places.old, REMOVE_TREE);
}
