import { finishReplacement } from '../../src/importers/replace-files.ts';
import { dataFolder } from '../../src/model/site-data.ts';
import { runNode } from '../run-program.ts';
import { BuildError } from './build-error.ts';

/**
 * Finishes what a killed import left, then checks as `npm run check` does. Ends the build with its whole report where the
 * data have errors, else prints its summary. Only for the holder of the lock.
 */
export async function checkData(signal?: AbortSignal): Promise<void> {
  finishReplacement(dataFolder());
  const { code, output } = await runNode('scripts/check.ts', [], { quiet: true, ...(signal ? { signal } : {}) });
  if (code !== 0) throw new BuildError(`${output.trimEnd()}\nデータに誤りがあるので、サイトを作りません。`);
  console.log(output.trimEnd().split('\n').at(-1));
}

/** Does `work`. Where it fails because of the data, the report of the check says more than whatever went wrong. */
export async function withCheck<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await checkData();
    throw error;
  }
}
