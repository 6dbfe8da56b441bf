import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { noOutcome, type Outcome, run, type Shot } from './outcome.ts';
import { snapshot } from './snapshot.ts';
import { changeTexts } from './tiny-data.ts';

/** A command that changes data/, killed at random moments. */
interface Series {
  fault: string;
  args: readonly string[];
  /** From the whole data to those that the command starts from. */
  spoil: (data: string) => void;
  /** What is not part of the data: files that no list names. */
  ignored?: RegExp;
}

const IMPORT: Series = {
  fault: 'kill -9：npm run import',
  args: ['scripts/import.ts'],
  spoil: (data) => changeTexts(data, '（前の読み取り）'),
};

const EDITION: Series = {
  fault: 'kill -9：npm run edition',
  args: ['scripts/edition.ts', '--date', '2099-01-15', '--reason', '試験'],
  spoil: (data) => changeTexts(data, '（変わった文）'),
  ignored: /\.new$|^editions\//,
};

/** Both, each so many times. */
export async function killDataCommands(room: string, times: number, random: () => number): Promise<Outcome[]> {
  return [
    await killSeries(IMPORT, join(room, 'import'), times, random),
    await killSeries(EDITION, join(room, 'edition'), times, random),
  ];
}

async function killSeries(series: Series, room: string, times: number, random: () => number): Promise<Outcome> {
  const outcome = noOutcome(series.fault);
  const { start, env, states, length } = await layOut(series, room);
  for (let time = 0; time < times; time += 1) {
    const data = start();
    const shot: Shot = { signal: 'SIGKILL', after: length * (0.3 + 0.8 * random()) };
    await run(series.args, { env }, shot);
    // Any command that reads the data puts them right first.
    await run(['scripts/check.ts'], { env });
    const found = listed(data, series.ignored);
    outcome.tried += 1;
    if (found === states.old) outcome.old += 1;
    else if (found === states.new) outcome.new += 1;
    else outcome.wrong.push(`${series.fault}, ${time + 1}: between`);
    if (found === states.old) await judgeNext(series, env, data, states.new, outcome);
  }
  return outcome;
}

async function judgeNext(series: Series, env: NodeJS.ProcessEnv, data: string, expected: string, outcome: Outcome) {
  const { code, output } = await run(series.args, { env });
  if (code !== 0 || listed(data, series.ignored) !== expected)
    outcome.wrong.push(`${series.fault}: the next run: ${output.slice(-300)}`);
}

async function layOut(series: Series, room: string) {
  const [spoiled, data] = [join(room, 'spoiled'), join(room, 'data')];
  rmSync(room, { recursive: true, force: true });
  mkdirSync(room, { recursive: true });
  cpSync('data', spoiled, { recursive: true });
  series.spoil(spoiled);
  const env = { DATA_DIR: data, BUILD_ROOT: room };
  const start = () => {
    rmSync(data, { recursive: true, force: true });
    cpSync(spoiled, data, { recursive: true });
    return data;
  };
  start();
  const old = listed(data, series.ignored);
  const begin = performance.now();
  const { code, output } = await run(series.args, { env });
  if (code !== 0) throw new Error(`${series.fault}: fails without a fault:\n${output}`);
  return { start, env, states: { old, new: listed(data, series.ignored) }, length: performance.now() - begin };
}

/** The data as text; of the published states, those that the list names. */
function listed(data: string, ignored?: RegExp): string {
  const files = Object.entries(snapshot(data)).filter(([path]) => !ignored?.test(path));
  const editions = existsSync(join(data, 'editions')) ? readdirSync(join(data, 'editions')).length : 0;
  return JSON.stringify([files, ignored ? 0 : editions]);
}
