import { spawn, type StdioOptions } from 'node:child_process';

/** How a program ended: its exit code (1 where a signal ended it), and what it printed if that was kept. */
export interface ProgramEnd {
  code: number;
  output: string;
}

export interface ProgramOptions {
  env?: NodeJS.ProcessEnv;
  /** Keep the output for the caller to print, instead of printing it as it comes. */
  quiet?: boolean;
  /** Ends the program early. */
  signal?: AbortSignal;
}

const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program and waits for it. A signal that ends this process ends the program first. Never throws. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramEnd> {
  const stdio: StdioOptions = options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const { signal } = options;
  const child = spawn(command, args, { stdio, env: { ...process.env, ...options.env }, ...(signal ? { signal } : {}) });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  return new Promise((resolve) => {
    const end = (code: number, note = '') => {
      for (const signal of SIGNALS) process.off(signal, forward);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    // A program that is ended early is still there until it has closed.
    child.once('error', (error) => error.name === 'AbortError' || end(1, error.message));
    child.once('close', (code) => end(code ?? 1));
  });
}

/** Runs a script with the Node that runs this one. */
export function runNode(script: string, args: readonly string[], options?: ProgramOptions): Promise<ProgramEnd> {
  return runProgram(process.execPath, [script, ...args], options);
}
