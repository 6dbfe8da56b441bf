import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuildError } from '../../scripts/build/build-error.ts';
import { takeLock } from '../../scripts/build/lock.ts';
import { type Places, placesOf } from '../../scripts/build/places.ts';
import { isRunning, processMark } from '../../scripts/build/process-mark.ts';
import { publishSite, recoverSite } from '../../scripts/build/publish.ts';
import { buildSite, type Step } from '../../scripts/build/run-steps.ts';

let root: string;
let places: Places;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  places = placesOf(root);
  write(places.site, 'old');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, content: string): void {
  mkdirSync(join(folder, 'programs'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), content);
  writeFileSync(join(folder, 'programs', `${content}.html`), content);
}

/** The whole site: all its files must be of one build. */
function published(): string[] {
  return readdirSync(places.site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const makeNew: Step = { title: '作成', run: (at) => write(at.fresh, 'new') };
const build = (...steps: Step[]) => buildSite(places, steps, () => undefined);

describe('buildSite', () => {
  test('publishes the new site, without a file of the old one, and leaves nothing behind', async () => {
    await build(makeNew);
    expect(published()).toEqual(['new', 'new']);
    expect(existsSync(join(places.site, 'programs', 'old.html'))).toBe(false);
    expect(readdirSync(places.workshop)).toEqual([]);
  });

  test('publishes a first site', async () => {
    rmSync(places.site, { recursive: true });
    await build(makeNew);
    expect(published()).toEqual(['new', 'new']);
  });

  test('a step that fails leaves the old site whole, and names itself', async () => {
    const failing: Step = { title: '検索の索引', run: () => Promise.reject(new BuildError('だめでした')) };
    await expect(build(makeNew, failing)).rejects.toThrow(
      /だめでした\n「検索の索引」で止まりました。dist は前のままです。/,
    );
    expect(published()).toEqual(['old', 'old']);
    expect(readdirSync(places.workshop)).toEqual([]);
  });

  test('a bug in a step leaves the old site whole, and keeps its own message', async () => {
    const failing: Step = {
      title: '作成',
      run: () => {
        throw new TypeError('bug');
      },
    };
    await expect(build(makeNew, failing)).rejects.toThrow(new TypeError('bug'));
    expect(published()).toEqual(['old', 'old']);
  });

  test('a site that cannot be put in its place: the old one comes back', async () => {
    await expect(build({ title: '作成', run: () => undefined })).rejects.toThrow('ENOENT');
    expect(published()).toEqual(['old', 'old']);
  });

  test('two builds at once: the second says so and touches nothing', async () => {
    let second: Promise<void> | undefined;
    const during: Step = { title: '途中', run: () => void (second = build(makeNew)) };
    const first = build(makeNew, during);
    await first;
    await expect(second).rejects.toThrow(`別のビルドが動いています（プロセス番号 ${process.pid}）`);
    expect(published()).toEqual(['new', 'new']);
  });
});

describe('a killed build', () => {
  /** Builds in a process of its own, which is killed with SIGKILL before its n-th rename of the site. */
  function killedBeforeRename(count: number): void {
    const script = `
      import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
      import { takeLock } from './scripts/build/lock.ts';
      import { placesOf } from './scripts/build/places.ts';
      import { publishSite } from './scripts/build/publish.ts';
      const places = placesOf(${JSON.stringify(root)});
      takeLock(places);
      mkdirSync(places.fresh + '/programs', { recursive: true });
      for (const file of ['index.html', 'programs/new.html']) writeFileSync(places.fresh + '/' + file, 'new');
      let renames = 0;
      publishSite(places, (from, to) => {
        renames += 1;
        if (renames === ${count}) process.kill(process.pid, 'SIGKILL');
        renameSync(from, to);
      });`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module-typescript', '--no-warnings', '-e', script]);
    expect(signal).toBe('SIGKILL');
  }

  test('before its renames: the old site is untouched', () => {
    killedBeforeRename(1);
    expect(published()).toEqual(['old', 'old']);
  });

  test('between its renames: the next build puts the old site back before it begins', async () => {
    killedBeforeRename(2);
    expect(existsSync(places.site)).toBe(false);
    const failing: Step = { title: '確認', run: () => Promise.reject(new BuildError('x')) };
    await expect(build(failing)).rejects.toThrow('x');
    expect(published()).toEqual(['old', 'old']);
    expect(readdirSync(places.workshop)).toEqual([]);
  });

  test('its lock is taken over and its files are cleared away', async () => {
    killedBeforeRename(1);
    expect(readdirSync(places.workshop)).toHaveLength(2);
    await build(makeNew);
    expect(published()).toEqual(['new', 'new']);
    expect(readdirSync(places.workshop)).toEqual([]);
  });
});

describe('recoverSite', () => {
  test('after both renames the new site stays', () => {
    mkdirSync(places.workshop);
    renameSync(places.site, join(places.workshop, 'old-1'));
    write(places.site, 'new');
    expect(recoverSite(places)).toEqual({ restored: false });
    expect(published()).toEqual(['new', 'new']);
    expect(readdirSync(places.workshop)).toEqual([]);
  });
});

describe('publishSite', () => {
  test('without a new site the old one is there again', () => {
    mkdirSync(places.workshop);
    expect(() => publishSite(places)).toThrow('ENOENT');
    expect(published()).toEqual(['old', 'old']);
  });
});

describe('takeLock', () => {
  function lockOf(owner: unknown): void {
    mkdirSync(places.lock, { recursive: true });
    writeFileSync(join(places.lock, 'owner.json'), JSON.stringify(owner));
  }

  test('a process that ended holds nothing', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    lockOf({ pid, started: null });
    expect(() => takeLock(places)()).not.toThrow();
    expect(existsSync(places.lock)).toBe(false);
  });

  test('a running process that only has the number of the dead one holds nothing, where the system can tell', () => {
    const told = processMark(process.ppid).started !== null;
    expect(isRunning({ ...processMark(process.ppid), started: '1' })).toBe(!told);
  });

  test('a lock that cannot be read holds nothing', () => {
    mkdirSync(places.lock, { recursive: true });
    writeFileSync(join(places.lock, 'owner.json'), '');
    expect(() => takeLock(places)()).not.toThrow();
  });

  test('a running process holds it', () => {
    lockOf(processMark(process.ppid));
    expect(() => takeLock(places)).toThrow(BuildError);
    expect(readdirSync(places.workshop)).toEqual(['lock']);
  });
});
