// npm run new-city [-- --name … --prefecture … --code … --publisher … --contact … --url … --official --dir …]
//
// Lays out the data folder of another city. What the flags leave out is asked, where there is a terminal to ask at.
import { parseArgs } from 'node:util';
import { newCityWords as words } from '../src/i18n/ja/new-city.ts';
import { layOutCity } from '../src/publishing/new-city/lay-out.ts';
import { ask, missingFlags } from './new-city/ask.ts';

const text = { type: 'string' } as const;
const options = {
  name: text,
  prefecture: text,
  code: text,
  publisher: text,
  contact: text,
  url: text,
  dir: text,
  official: { type: 'boolean' },
} as const;

function flags() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return words.unknownOption((error as Error).message);
  }
}

async function main(): Promise<string[]> {
  const given = flags();
  if (typeof given === 'string') return [given];
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const missing = missingFlags(given);
  if (!isTerminal && missing.length > 0) return [words.missing(missing)];
  const answers = await ask(given, isTerminal);
  const folder = given.dir ?? `data-${answers.code.normalize('NFKC').slice(0, 5)}`;
  const result = layOutCity(folder, answers);
  if ('problems' in result) return result.problems;
  console.log(words.done(answers.name, folder, result.written.length));
  console.log(words.next(folder));
  return [];
}

const problems = await main();
if (problems.length > 0) {
  console.error([...problems, words.stopped].join('\n'));
  process.exitCode = 1;
}
