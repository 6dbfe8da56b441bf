// npm run build [-- --part 2/3 [--out folder] | --join folder…]
//
// Makes the site of data/ in dist/. Where anything fails, dist stays as it was and the exit code is 1.
// --part makes the pages and files of a part of the programs, on a machine of its own; --join makes the site of all parts.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BuildError } from './build/build-error.ts';
import { diskProblem } from './build/disk-problem.ts';
import { placesOf, placesOfPart } from './build/places.ts';
import { buildSite } from './build/run-steps.ts';
import { readPartNumber } from './build/site-parts.ts';
import { partSteps, siteSteps } from './build/steps.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, out: { type: 'string' }, join: { type: 'boolean', default: false } },
});

/** Where a part is put unless another folder is named. */
const partFolder = (part: number, of: number) => join('reports', 'parts', `${part}-of-${of}`);

async function build(): Promise<void> {
  if (positionals.length > 0 !== values.join) throw new BuildError(USAGE);
  if (values.part === undefined) return buildSite(placesOf(process.cwd()), siteSteps(positionals), console.log);
  const number = readPartNumber(values.part);
  const folder = values.out ?? partFolder(number.part, number.of);
  return buildSite(placesOfPart(folder), partSteps(number), (line) => line.includes('dist') || console.log(line));
}

const USAGE = '使い方：npm run build / npm run build -- --part 2/3 / npm run build -- --join フォルダ…';

try {
  await build();
} catch (error) {
  const problem = error instanceof BuildError ? error.message : diskProblem(error);
  if (problem === null) throw error;
  console.error(problem);
  process.exitCode = 1;
}
