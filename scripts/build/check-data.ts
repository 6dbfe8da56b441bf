import { finishReplacement } from '../../src/importers/replace-files.ts';
import { dataFolder } from '../../src/model/site-data.ts';
import { runNode } from '../run-program.ts';
import { BuildError } from './build-error.ts';

/**
 * Finishes what a killed import left, then checks as `npm run check` does. Ends the build with its whole report where the
 * data have errors, else prints its summary. Only for the holder of the lock.
 */
export async function checkData(): Promise<void> {
  finishReplacement(dataFolder());
  const { code, output } = await runNode('scripts/check.ts', [], { quiet: true });
  if (code !== 0) throw new BuildError(`${output.trimEnd()}\nデータに誤りがあるので、サイトを作りません。`);
  console.log(output.trimEnd().split('\n').at(-1));
}
