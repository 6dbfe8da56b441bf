import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ProgramEnd, runProgram } from './run-program.ts';

/** Runs npm quietly: by its own script where npm started this process or lies beside Node, else the npm of the PATH. */
export function runNpm(args: readonly string[]): Promise<ProgramEnd> {
  const script = npmScript();
  const quiet = ['--loglevel=error', ...args];
  if (script) return runProgram(process.execPath, [script, ...quiet], { quiet: true });
  return runProgram(process.platform === 'win32' ? 'npm.cmd' : 'npm', quiet, { quiet: true });
}

function npmScript(): string | null {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const started = process.env['npm_execpath'] ?? '';
  return /npm-cli\.[cm]?js$/.test(started) ? started : existsSync(beside) ? beside : null;
}

/** The JSON in what a command printed; npm may print a note before it. null where there is none. */
export function jsonIn(output: string): unknown {
  const start = output.indexOf('{');
  try {
    return start < 0 ? null : JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}
