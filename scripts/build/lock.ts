import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './build-error.ts';
import { type Places, REMOVE_TREE } from './places.ts';
import { isRunning, type ProcessMark, processMark } from './process-mark.ts';

/**
 * Makes this process the only one that builds, and returns the function that ends it. Throws a BuildError while another
 * one builds; the lock of a dead process is taken over.
 */
export function takeLock(places: Places, attempts = 3): () => void {
  const own = join(places.workshop, `lock-${process.pid}`);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'owner.json'), JSON.stringify(processMark(process.pid)));
  try {
    // A folder with something in it cannot be renamed over: of two processes, one wins.
    renameSync(own, places.lock);
    return () => rmSync(places.lock, REMOVE_TREE);
  } catch {
    rmSync(own, REMOVE_TREE);
    const owner = ownerOf(places.lock);
    if ((owner && isRunning(owner)) || attempts === 0) throw busy(owner);
    removeStaleLock(places);
    return takeLock(places, attempts - 1);
  }
}

function busy(owner: ProcessMark | null): BuildError {
  return new BuildError(
    `別のビルドが動いています（プロセス番号 ${owner?.pid ?? '不明'}）。それが終わってから、もう一度実行してください。dist は変わっていません。`,
  );
}

function ownerOf(lock: string): ProcessMark | null {
  try {
    return JSON.parse(readFileSync(join(lock, 'owner.json'), 'utf8')) as ProcessMark;
  } catch {
    return null;
  }
}

/** Moved aside first, and given back if another process was quicker and it is that one's lock that was moved. */
function removeStaleLock(places: Places): void {
  const aside = join(places.workshop, `stale-${process.pid}`);
  try {
    renameSync(places.lock, aside);
  } catch {
    return;
  }
  const owner = ownerOf(aside);
  if (owner && isRunning(owner)) renameSync(aside, places.lock);
  else rmSync(aside, REMOVE_TREE);
}
