import { writeFileSync } from 'node:fs';

/** What a task of a build took. */
export interface ResourceUse {
  task: string;
  /** Seconds of the clock. */
  seconds: number;
  /** Seconds of all cores. */
  cpu: number;
  /** Megabytes: the most that its process has held at once until its end. */
  memory: number;
}

/** Starts to measure a task of this process; the function that it gives ends it. */
export function useSince(task: string): () => ResourceUse {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - start) / 1000;
    return { task, seconds, cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1000 };
  };
}

/** For the benchmark, which names a file in BUILD_USES. */
export function reportUses(uses: readonly ResourceUse[]): void {
  const file = process.env['BUILD_USES'];
  if (file) writeFileSync(file, JSON.stringify(uses));
}
