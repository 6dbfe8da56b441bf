import { readFileSync, writeFileSync } from 'node:fs';

/** What a process of a build took, with the programs that it started itself. */
export interface ResourceUse {
  task: string;
  /** Seconds of the clock since the process started. */
  seconds: number;
  /** Seconds of all cores. */
  cpu: number;
  /** Megabytes: the most that the process itself held at once. */
  memory: number;
}

/** Of this process until now. */
export function resourceUse(task: string): ResourceUse {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const own = (userCPUTime + systemCPUTime) / 1e6;
  return { task, seconds: process.uptime(), cpu: own + childrenTime(), memory: maxRSS / 1000 };
}

/** Seconds of programs that have ended (Linux; 0 elsewhere). Fields 16 and 17 of /proc/self/stat, in hundredths. */
function childrenTime(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}

/** For the benchmark, which names a file in BUILD_USES. */
export function reportUses(uses: readonly ResourceUse[]): void {
  const file = process.env['BUILD_USES'];
  if (file) writeFileSync(file, JSON.stringify(uses));
}
