import { spawnSync } from 'node:child_process';

/** What wrk measured of one address. */
export interface Load {
  path: string;
  requestsPerSecond: number;
  /** Milliseconds. */
  median: number;
  slowest1Percent: number;
  megabytesPerSecond: number;
  /** Answers other than 2xx and 3xx, and connections that failed or timed out. */
  errors: number;
}

const MILLISECONDS: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };
const BYTES: Record<string, number> = { B: 1 / 2 ** 20, KB: 1 / 1024, MB: 1, GB: 1024 };

/** Asks for one address as often as possible for some seconds, over so many connections. */
export function measure(origin: string, path: string, { seconds = 5, connections = 64 } = {}): Load {
  const gzip = ['-H', 'Accept-Encoding: gzip'];
  const args = ['-t2', `-c${connections}`, `-d${seconds}s`, '--latency', ...gzip, origin + path];
  const { stdout, status } = spawnSync('wrk', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`wrk ${args.join(' ')}: ${stdout}`);
  return { path, ...readWrk(stdout) };
}

/** Reads what `wrk --latency` prints. */
export function readWrk(text: string): Omit<Load, 'path'> {
  const numbers = (pattern: RegExp) => [...(pattern.exec(text)?.slice(1) ?? [])];
  const [rate = '0'] = numbers(/Requests\/sec:\s*([\d.]+)/);
  const time = (share: string) => {
    const [value = '0', unit = 'ms'] = numbers(new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s|m)\\s*$`, 'm'));
    return Number(value) * MILLISECONDS[unit]!;
  };
  const [size = '0', unit = 'B'] = numbers(/Transfer\/sec:\s*([\d.]+)([KMG]?B)/);
  const sockets = numbers(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/);
  const refused = numbers(/Non-2xx or 3xx responses: (\d+)/);
  return {
    requestsPerSecond: Number(rate),
    median: time('50'),
    slowest1Percent: time('99'),
    megabytesPerSecond: Number(size) * BYTES[unit]!,
    errors: [...sockets, ...refused].reduce((sum, each) => sum + Number(each), 0),
  };
}
