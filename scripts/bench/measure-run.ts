import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took, with all the programs that it started. */
export interface RunUse {
  /** Seconds of the clock. */
  wall: number;
  /** Seconds of all cores together. */
  cpu: number;
  /** Megabytes: the most that all its processes held at once; memory that several share counts once. */
  memory: number;
}

const TICKS = 100;
/** Milliseconds between two looks at the memory. */
const EVERY = 100;

/** Runs a Node script and measures it. Linux only: it reads /proc. Throws with the output where the script fails. */
export async function measureRun(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<RunUse & { output: string }> {
  const before = childrenTicks();
  const start = performance.now();
  const child = spawn(process.execPath, ['--no-warnings', script, ...args], { env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let memory = 0;
  const timer = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid!))), EVERY);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${script} ${args.join(' ')}\n${output}`);
  const wall = (performance.now() - start) / 1000;
  return { wall, cpu: (childrenTicks() - before) / TICKS, memory: memory / 1e6, output };
}

/** Time of all programs that this one has started and that have ended, with theirs. */
function childrenTicks(): number {
  const fields = statOf('self');
  return Number(fields[13]) + Number(fields[14]);
}

/** Bytes of a process and all below it; what several processes share is divided between them. */
function memoryOf(root: number): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = new Map(processes.map((pid) => [Number(pid), statOf(pid)]));
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(Number(found.get(pid)?.[1] ?? 0)));
  return [...found.keys()].filter(isBelow).reduce((sum, pid) => sum + shareOf(pid), 0);
}

/** Bytes; 0 where the process has ended. */
function shareOf(pid: number): number {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The fields of /proc/<pid>/stat from the third on (state); none where the process has ended. */
function statOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
