import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Places, placesOf } from '../../scripts/build/places.ts';
import { buildSite, type Step } from '../../scripts/build/run-steps.ts';
import { type Fault, withFault } from './faults/faulty-disk.ts';
import { type Running, startGroup } from './faults/process-group.ts';
import { randomFrom } from './faults/random.ts';
import { snapshot } from './faults/snapshot.ts';

// dist/ is the old site or the new one, byte for byte, whatever fails and whenever; and the next build succeeds.
// The same with the real pages and the real index, for hours if need be: npm run test:faults.

let root: string;
let places: Places;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'faults-'));
  places = placesOf(root);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('every moment at which a build changes the disk', () => {
  const write = (folder: string, name: string) => {
    mkdirSync(join(folder, 'programs'), { recursive: true });
    for (const file of ['index.html', 'programs/a.html', `programs/${name}.html`])
      writeFileSync(join(folder, file), name);
  };
  const make = (name: string): Step => ({ title: '作成', run: ({ fresh }) => write(fresh, name) });
  const build = (name: string) => buildSite(places, [make(name)], () => undefined);

  /** The process of these tests goes on: its lock would seem to be held. */
  function forgetOwner(): void {
    const owner = join(places.lock, 'owner.json');
    if (existsSync(owner)) writeFileSync(owner, '');
  }

  async function states(): Promise<string[]> {
    const all: string[] = [];
    for (const name of ['old', 'new']) {
      rmSync(places.site, { recursive: true, force: true });
      write(places.site, name);
      all.push(JSON.stringify(snapshot(places.site)));
    }
    return all;
  }

  const KINDS: Fault['kind'][] = ['killed', 'full', 'denied'];
  test.each(KINDS)('%s: the next build, even one that fails, finds the old site or the new one', async (kind) => {
    const [oldSite, newSite] = await states();
    const failing: Step = { title: '確認', run: () => Promise.reject(new Error('stop')) };
    let tried = 0;
    for (let happened = true; happened;) {
      for (const folder of [places.site, places.workshop]) rmSync(folder, { recursive: true, force: true });
      write(places.site, 'old');
      tried += 1;
      ({ happened } = await withFault({ kind, at: tried }, () => build('new')));
      forgetOwner();
      await expect(buildSite(places, [failing], () => undefined)).rejects.toThrow('stop');
      expect([oldSite, newSite], `${kind} at change ${tried}`).toContain(JSON.stringify(snapshot(places.site)));
      await build('new');
      expect(JSON.stringify(snapshot(places.site))).toBe(newSite);
      expect(readdirSync(places.workshop)).toEqual([]);
    }
    expect(tried).toBeGreaterThan(10);
  });
});

describe('builds as processes', () => {
  const SCRIPT = 'tests/build/faults/slow-build.ts';
  const start = (name: string, env: NodeJS.ProcessEnv = {}) =>
    startGroup(process.execPath, ['--no-warnings', SCRIPT, root, name], { env });
  const end = async (running: Running) => (await running.end).code;
  const site = () => JSON.stringify(snapshot(places.site));

  async function built(name: string): Promise<string> {
    expect(await end(start(name))).toBe(0);
    return site();
  }

  test('kill -9 of the whole group at random moments', async () => {
    const random = randomFrom(7);
    const [newSite, oldSite] = [await built('new'), await built('old')];
    for (let round = 0; round < 6; round += 1) {
      const running = start('new');
      await running.begun;
      await sleep(random() * 110);
      running.send('SIGKILL');
      await running.end;
      // A kill between the two renames leaves no site: the next build begins by putting it back.
      if (existsSync(places.site)) expect([oldSite, newSite]).toContain(site());
      await built('old');
      expect(site()).toBe(oldSite);
    }
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s: the old site stays', async (signal) => {
    const oldSite = await built('old');
    const running = start('new');
    await running.begun;
    running.send(signal);
    expect(await end(running)).not.toBe(0);
    expect(site()).toBe(oldSite);
    expect(await built('new')).not.toBe(oldSite);
  });

  test('two at once: one builds, the other says so; neither spoils anything', async () => {
    const newSite = await built('new');
    const [first, second] = [start('new'), start('new')];
    const ends = [await first.end, await second.end];
    expect(ends.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(ends.map(({ output }) => output).join('')).toContain('別のビルドが動いています');
    expect(site()).toBe(newSite);
    expect(readdirSync(places.workshop)).toEqual([]);
  });

  test('a folder in which nothing may be written: the old site stays', async () => {
    const oldSite = await built('old');
    // chmod does not bind root: then the build goes on as nobody.
    const asNobody = process.getuid?.() === 0 ? { RUN_AS: '65534' } : {};
    for (const folder of [root, places.workshop]) chmodSync(folder, 0o555);
    const { code, output } = await start('new', asNobody).end;
    for (const folder of [root, places.workshop]) chmodSync(folder, 0o755);
    expect(code).toBe(1);
    expect(output).toMatch(/EACCES: permission denied, mkdir .*lock-/);
    expect(site()).toBe(oldSite);
    expect(await built('new')).not.toBe(oldSite);
  });

  test('files that may not grow (ulimit -f): the old site stays', async () => {
    const oldSite = await built('old');
    // Blocks of 512 bytes; the files of the build are of 8,000.
    const command = `ulimit -f 10; exec "${process.execPath}" --no-warnings ${SCRIPT} "${root}" new`;
    expect(await end(startGroup('sh', ['-c', command]))).not.toBe(0);
    expect(site()).toBe(oldSite);
    expect(await built('new')).not.toBe(oldSite);
  });
});
