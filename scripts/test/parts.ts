import { readFileSync, rmSync } from 'node:fs';
import { runNode } from '../run-program.ts';
import {
  asOne,
  type Counts,
  playwrightCounts,
  type PlaywrightReport,
  total,
  vitestCounts,
  type VitestReport,
  withExitCode,
} from './counts.ts';
import { ensureBrowser } from './ensure-browser.ts';

/** One part of `npm test`. */
export interface Part {
  title: string;
  run: () => Promise<Counts>;
  /** A failure makes the parts after it meaningless: they would look at an older site. */
  needed?: boolean;
}

/** Everything that `npm test` runs, in this order. */
export const parts: Part[] = [
  { title: '書き方と型 (ESLint, Prettier, astro check)', run: staticChecks },
  { title: '単体テスト', run: () => vitest('unit') },
  { title: 'ビルド', run: () => program('scripts/build.ts', []), needed: true },
  { title: 'できたサイトのテスト', run: () => vitest('site') },
  { title: 'ブラウザのテスト', run: browserTests },
];

/** Each uses one core: together they take as long as the slowest. */
async function staticChecks(): Promise<Counts> {
  return total(
    await Promise.all([
      quietly('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings=0']),
      quietly('node_modules/prettier/bin/prettier.cjs', ['.', '--check', '--log-level=warn']),
      quietly('node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning']),
    ]),
  );
}

/** A program whose words matter only when it fails. */
async function quietly(script: string, args: readonly string[]): Promise<Counts> {
  const { code, output } = await runNode(script, args, { quiet: true });
  if (code !== 0) console.log(output);
  return asOne(code === 0);
}

async function program(script: string, args: readonly string[]): Promise<Counts> {
  return asOne((await runNode(script, args)).code === 0);
}

async function vitest(project: string): Promise<Counts> {
  const file = freshReport(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runNode('node_modules/vitest/vitest.mjs', ['run', '--project', project, ...reporters]);
  const report = readReport<VitestReport>(file);
  return withExitCode(report && vitestCounts(report), code);
}

async function browserTests(): Promise<Counts> {
  const browser = await ensureBrowser();
  if (!browser) return asOne(false);
  const file = freshReport('browser');
  const { code } = await runNode('node_modules/@playwright/test/cli.js', ['test'], { env: { CHROMIUM_PATH: browser } });
  const report = readReport<PlaywrightReport>(file);
  return withExitCode(report && playwrightCounts(report), code);
}

/** An old report must not be taken for that of a run that died. */
function freshReport(name: string): string {
  const file = `reports/${name}.json`;
  rmSync(file, { force: true });
  return file;
}

function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
