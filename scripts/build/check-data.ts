import { runNode } from '../run-program.ts';
import { BuildError } from './build-error.ts';

/**
 * Does `work`. Where it fails, checks as `npm run check` does: where that is because of the data, its whole report says
 * more than whatever went wrong.
 */
export async function withCheck<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code, output } = await runNode('scripts/check.ts', [], { quiet: true });
    if (code === 0) throw error;
    throw new BuildError(`${output.trimEnd()}\nデータに誤りがあるので、サイトを作りません。`);
  }
}
