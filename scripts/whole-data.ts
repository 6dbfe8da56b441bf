import { finishReplacement, isBetween } from '../src/importers/replace-files.ts';
import { dataFolder } from '../src/model/site-data.ts';
import { BuildError } from './build/build-error.ts';
import { takeLock } from './build/lock.ts';
import { placesOf } from './build/places.ts';
import { buildRoot } from './publish/places.ts';

/**
 * Does what changes data/ as the only command of the project: a build reads what an import writes. Says why and ends the
 * process with 1 while another one runs.
 */
export async function alone<T>(work: () => T | Promise<T>): Promise<T> {
  const release = lockOrEnd();
  try {
    return await work();
  } finally {
    release();
  }
}

/** The folder of the data, whole: a change that a killed import left half done is finished first. */
export async function wholeData(): Promise<string> {
  const folder = dataFolder();
  if (isBetween(folder)) await alone(() => finishReplacement(folder));
  return folder;
}

function lockOrEnd(): () => void {
  try {
    return takeLock(placesOf(buildRoot()));
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
