// npm run test:faults -- 100 [--seed 1]: builds, imports and editions disturbed at so many random moments each, with the real
// pages and the real index of small data. Prints a table (docs/operations.md has one); exit code 1 where anything was between.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { killDataCommands } from '../tests/build/faults/data-series.ts';
import { printOutcomes, type Outcome } from '../tests/build/faults/outcome.ts';
import { randomFrom } from '../tests/build/faults/random.ts';
import { disturbBuilds, fullDisk, readOnlyDisk, siteRoom, twoBuilds } from '../tests/build/faults/site-series.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const times = Number(positionals[0] ?? 100);
const few = Math.ceil(times / 10);
const random = randomFrom(Number(values.seed));
const room = await siteRoom(resolve('reports', 'faults'));
const anyMoment = (signal: NodeJS.Signals) => () => ({ signal, after: room.length * 1.1 * random() });

const series: (() => Promise<Outcome | Outcome[] | null>)[] = [
  () => disturbBuilds(room, { fault: 'kill -9：ビルド', times, shot: anyMoment('SIGKILL') }),
  () => disturbBuilds(room, { fault: 'SIGTERM：ビルド', times: few, shot: anyMoment('SIGTERM') }),
  () => disturbBuilds(room, { fault: '作れないページ', times: 2, data: 'failing' }),
  () => disturbBuilds(room, { fault: '作れない検索の索引', times: 2, env: { PAGEFIND_BINARY_PATH: '/bin/false' } }),
  () => twoBuilds(room, Math.max(2, Math.ceil(few / 2))),
  () => fullDisk(room, [0.05, 0.3, 0.6, 0.9]),
  () => readOnlyDisk(room),
  () => killDataCommands(room.room, times, random),
];

const outcomes: Outcome[] = [];
for (const each of series) {
  const found = [await each()].flat();
  if (found.includes(null)) console.log('ディスクを用意する権利がないので、満杯と読み取り専用は試していません。');
  outcomes.push(...found.filter((outcome) => outcome !== null));
  console.log(printOutcomes(outcomes.slice(-1)).split('\n').slice(2).join('\n'));
}
console.log(`\n${printOutcomes(outcomes)}`);
process.exitCode = outcomes.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
