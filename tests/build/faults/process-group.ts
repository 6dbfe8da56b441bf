import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** A command in a process group of its own, so that a signal reaches everything that it started. */
export interface Running {
  child: ChildProcess;
  /** Resolves at the first output. */
  begun: Promise<void>;
  end: Promise<Ended>;
  /** Sends a signal to the whole group; nothing happens where it has ended. */
  send: (signal: NodeJS.Signals) => void;
}

export interface CommandOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

export function startGroup(command: string, args: readonly string[], options: CommandOptions = {}): Running {
  const env = { ...process.env, ...options.env };
  const child = spawn(command, args, { ...options, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const end = once(child, 'close').then(async ([code, signal]: (number | NodeJS.Signals | null)[]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    output: (await output).join(''),
  }));
  return {
    child,
    begun: Promise.race([once(child.stdout, 'data'), end]).then(() => undefined),
    end,
    send: (signal) => sendToGroup(child, signal),
  };
}

/** Only while its leader is known to be there: the number of a group that has ended may be another's by now. */
function sendToGroup({ pid, exitCode, signalCode }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
