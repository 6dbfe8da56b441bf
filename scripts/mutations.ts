// npm run test:mutations -- 10000 [--seed 1] [--pages 300]: so many changed data files, each refused with a located message or
// accepted and shown soundly; then one site of the first accepted sheets, every page of which must be valid HTML.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataSet } from '../src/model/read-data.ts';
import { randomFrom } from '../tests/build/faults/random.ts';
import { buildMutants } from '../tests/hostile/mutant-pages.ts';
import { type Mutant, tryMutants } from '../tests/hostile/try-mutants.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, pages: { type: 'string', default: '300' } },
});
const times = Number(positionals[0] ?? 10_000);
const { data } = readDataSet();
const programs = data!.programs.map(({ id }) => id);
const accepted: Mutant[] = [];
const counts = tryMutants(data!, programs, times, randomFrom(Number(values.seed)), (mutant) => {
  if (mutant.file.startsWith('sheets/') && accepted.length < Number(values.pages)) accepted.push(mutant);
});
const { tried, refused, slowest, faults } = counts;
console.log(
  `変えたファイル ${tried}件：受け入れ ${counts.accepted}件、位置を示して拒否 ${refused}件、誤り ${faults.length}件`,
);
console.log(`いちばん長くかかったもの ${Math.round(slowest)}ミリ秒`);
const site = await buildMutants(accepted, join('reports', 'mutants'));
console.log(`受け入れたシート${site.programs}枚のサイト：${site.pages}ページ、HTMLの誤り ${site.faults.length}件`);
for (const fault of [...faults, ...site.faults].slice(0, 50)) console.log(fault);
process.exitCode = faults.length + site.faults.length > 0 ? 1 : 0;
