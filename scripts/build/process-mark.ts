import { readFileSync } from 'node:fs';

/** A process, told apart from a later one with the same number. */
export interface ProcessMark {
  pid: number;
  /** Start in clock ticks since boot (Linux); null where the system does not tell. */
  started: string | null;
}

/** The mark of a running process. */
export function processMark(pid: number): ProcessMark {
  return { pid, started: statOf(pid)?.started ?? null };
}

/** False for a process that ended, for one that only waits to be collected, and where the number is now another's. */
export function isRunning(mark: ProcessMark): boolean {
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const stat = statOf(mark.pid);
  return !stat || (stat.state !== 'Z' && (mark.started === null || mark.started === stat.started));
}

/** Fields 3 and 22 of /proc/<pid>/stat; field 2, the name, may hold blanks and brackets. */
function statOf(pid: number): { state: string; started: string } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0]!, started: fields[19]! };
  } catch {
    return null;
  }
}
