import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepEdition } from '../../src/editions/kept-files.ts';
import { finishReplacement, replaceFiles } from '../../src/importers/replace-files.ts';
import { writeJson } from '../../src/publishing/write-json.ts';
import type { PublishedEdition } from '../../src/schema/edition.ts';
import { type Fault, withFault } from './faults/faulty-disk.ts';
import { snapshot } from './faults/snapshot.ts';

// data/ is the old one or the new one, byte for byte, whatever fails and whenever: every change of the disk is tried.

let root: string;
let data: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'faults-'));
  data = join(root, 'data');
});

afterEach(() => rmSync(root, { recursive: true }));

interface Case {
  layOut: () => void;
  change: () => void;
  /** What the next command does first. */
  recover: () => void;
  /** Files that do not count before the change is made again. */
  ignored?: RegExp;
}

const KINDS: Fault['kind'][] = ['killed', 'full', 'denied'];

/** Tries the change with the fault at every moment; returns how often the old and the new state stood afterwards. */
async function tryAll(kind: Fault['kind'], { layOut, change, recover, ignored }: Case) {
  const counts = { old: 0, new: 0 };
  const [before, after] = statesOf({ layOut, change });
  for (let at = 1; ; at += 1) {
    reset(layOut);
    const { happened } = await withFault({ kind, at }, change);
    recover();
    const state = same(snapshot(data), after) ? 'new' : 'old';
    if (state === 'old') expect(without(snapshot(data), ignored), `${kind} at change ${at}`).toEqual(before);
    counts[state] += 1;
    change();
    expect(snapshot(data), `again after ${kind} at change ${at}`).toEqual(after);
    if (!happened) return counts;
  }
}

function statesOf({ layOut, change }: Pick<Case, 'layOut' | 'change'>) {
  reset(layOut);
  const before = snapshot(data);
  change();
  return [before, snapshot(data)] as const;
}

function without(files: Record<string, string>, ignored?: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !ignored?.test(path)));
}

function reset(layOut: () => void): void {
  rmSync(data, { recursive: true, force: true });
  layOut();
}

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

function put(path: string, content: string): void {
  mkdirSync(join(data, path, '..'), { recursive: true });
  writeFileSync(join(data, path), content);
}

describe('an import', () => {
  const importing: Case = {
    layOut: () => {
      for (const id of ['0001', '0002', '0003']) put(`sheets/${id}/2024.json`, `old ${id}`);
      put('programs.json', 'old');
    },
    change: () =>
      replaceFiles(data, {
        write: new Map([
          ['sheets/0001/2024.json', 'new 0001'],
          ['sheets/0001/2025.json', 'new 0001'],
          ['sheets/0004/2025.json', 'new 0004'],
          ['programs.json', 'new'],
        ]),
        remove: existsSync(join(data, 'sheets/0003/2024.json')) ? ['sheets/0003/2024.json'] : [],
      }),
    recover: () => finishReplacement(data),
  };

  test.each(KINDS)('%s at every moment: the old data or the new ones, and the next import succeeds', async (kind) => {
    const counts = await tryAll(kind, importing);
    expect(counts.old).toBeGreaterThan(5);
    expect(counts.new).toBeGreaterThan(kind === 'killed' ? 10 : 0);
  });

  test('killed again and again while the next one recovers', async () => {
    const [before, after] = statesOf(importing);
    for (let at = 8; at < 20; at += 1) {
      reset(importing.layOut);
      await withFault({ kind: 'killed', at }, importing.change);
      for (let again = 1; again < 6; again += 1) await withFault({ kind: 'killed', at: again }, importing.recover);
      importing.recover();
      expect([before, after]).toContainEqual(snapshot(data));
    }
  });
});

describe('an edition', () => {
  const edition = (version: string): PublishedEdition => ({
    version,
    date: '2099-01-15',
    reasons: ['最初'],
    files: [{ path: 'costs.csv', bytes: 1, sha256: '0'.repeat(64) }],
  });
  const keeping: Case = {
    layOut: () => keepEdition(data, [], { edition: edition('1.0.0'), texts: new Map([['costs.csv', 'a']]) }),
    change: () =>
      keepEdition(data, [edition('1.0.0')], {
        edition: edition('1.0.1'),
        texts: new Map([
          ['costs.csv', 'b'],
          ['texts.csv', 'c'],
        ]),
      }),
    recover: () => undefined,
    // Files of a state that is not in the list are nobody's; the list beside the list likewise.
    ignored: /^editions\/1\.0\.1\/|\.new$/,
  };

  test.each(KINDS)('%s at every moment: listed with its files, or not at all', async (kind) => {
    const counts = await tryAll(kind, keeping);
    expect(counts.old).toBeGreaterThan(3);
  });
});

describe('a list that a command writes', () => {
  const writing: Case = {
    layOut: () => put('acknowledgements.json', '[]'),
    change: () => writeJson(join(data, 'acknowledgements.json'), [{ rule: 'x'.repeat(200) }]),
    recover: () => undefined,
    ignored: /\.new$/,
  };

  test.each(KINDS)('%s at every moment: the old list or the new one', async (kind) => {
    expect((await tryAll(kind, writing)).old).toBeGreaterThan(0);
  });
});

test('a snapshot tells two folders apart by one byte', () => {
  put('a/b', 'x');
  cpSync(data, join(root, 'copy'), { recursive: true });
  expect(snapshot(join(root, 'copy'))).toEqual(snapshot(data));
  put('a/b', 'y');
  expect(snapshot(join(root, 'copy'))).not.toEqual(snapshot(data));
});
