import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

// A disk that fails at a chosen moment, for code that changes it by the synchronous functions of node:fs.

/**
 * killed: from the n-th change on nothing reaches the disk any more, as after kill -9 (`catch` and `finally` still run, but change
 * nothing); the n-th change itself is done by half. full: from the n-th change on nothing new can be written; the
 * n-th file is cut off. denied: the n-th change is refused, once.
 */
export interface Fault {
  kind: 'killed' | 'full' | 'denied';
  at: number;
}

const CHANGES = ['writeFileSync', 'renameSync', 'mkdirSync', 'rmSync', 'rmdirSync', 'copyFileSync'] as const;
type Change = (typeof CHANGES)[number];
type Call = (...args: never[]) => unknown;

/** What a full disk refuses. It can still rename and remove. */
const NEEDS_ROOM: readonly Change[] = ['writeFileSync', 'mkdirSync', 'copyFileSync'];

function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: injected by a test`), { code });
}

/** Does `work` on the faulty disk. Returns false when it ended before the fault; what it throws is returned as `error`. */
export async function withFault(
  fault: Fault,
  work: () => unknown,
): Promise<{ happened: boolean; error: unknown; changes: number }> {
  const real = Object.fromEntries(CHANGES.map((name) => [name, fs[name] as Call])) as Record<Change, Call>;
  let changes = 0;
  for (const name of CHANGES) {
    Object.assign(fs, {
      [name]: (...args: never[]) => {
        changes += 1;
        return failing(fault, changes, name, real, args);
      },
    });
  }
  syncBuiltinESMExports();
  try {
    await work();
    return { happened: changes >= fault.at, error: null, changes };
  } catch (error) {
    return { happened: changes >= fault.at, error, changes };
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}

function failing(fault: Fault, count: number, name: Change, real: Record<Change, Call>, args: never[]): unknown {
  const isDue = fault.kind === 'denied' ? count === fault.at : count >= fault.at;
  if (!isDue || (fault.kind === 'full' && !NEEDS_ROOM.includes(name))) return real[name](...args);
  if (count === fault.at && fault.kind !== 'denied') doByHalf(name, real, args);
  throw diskError({ killed: 'EKILLED', full: 'ENOSPC', denied: 'EPERM' }[fault.kind]);
}

/** A file is cut off in its middle; of a tree that is removed, one part is gone. */
function doByHalf(name: Change, real: Record<Change, Call>, args: unknown[]): void {
  const [path, content] = args as [string, string | Uint8Array];
  if (name === 'writeFileSync') real.writeFileSync(...([path, content.slice(0, content.length / 2)] as never[]));
  if (name !== 'rmSync' || !fs.statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const [first] = fs.readdirSync(path);
  if (first) real.rmSync(...([join(path, first), { recursive: true }] as never[]));
}
