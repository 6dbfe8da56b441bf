import { runNode } from '../run-program.ts';
import { BuildError } from './build-error.ts';

/** The same check as `npm run check`: ends the build with its whole report where the data have errors, else prints its summary. */
export async function checkData(): Promise<void> {
  const { code, output } = await runNode('scripts/check.ts', [], { quiet: true });
  if (code !== 0) throw new BuildError(`${output.trimEnd()}\nデータに誤りがあるので、サイトを作りません。`);
  console.log(output.trimEnd().split('\n').at(-1));
}
