import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_ARGUMENTS } from '../data-copy.ts';
import { noOutcome, type Outcome, run, type Shot } from './outcome.ts';
import { snapshot } from './snapshot.ts';
import { changeTexts, rewrite, tinyData } from './tiny-data.ts';

/** Two states of small data, the two sites they give, and a place to build in. */
export interface SiteRoom {
  room: string;
  root: string;
  data: Record<'old' | 'new' | 'refused' | 'failing', string>;
  sites: Record<'old' | 'new', string>;
  /** Length of a build in milliseconds. */
  length: number;
}

export async function siteRoom(room: string): Promise<SiteRoom> {
  rmSync(room, { recursive: true, force: true });
  const at = (name: string) => join(room, name);
  const data = { old: at('old'), new: at('new'), refused: at('refused'), failing: at('failing') };
  for (const folder of Object.values(data)) tinyData('data', folder);
  changeTexts(data.new, '（新しい文）');
  // What the check refuses within a second, and what no page can be made of.
  rewrite(join(data.refused, 'site.json'), () => ({}));
  for (const file of readdirSync(join(data.failing, 'sources')))
    if (file.endsWith('.txt')) rmSync(join(data.failing, 'sources', file));
  const sites = { old: await builtSite(at('site-old'), data.old), new: '' };
  const start = performance.now();
  sites.new = await builtSite(at('site-new'), data.new);
  return { room, root: at('root'), data, sites, length: performance.now() - start };
}

const environment = (data: string, root: string) => ({ DATA_DIR: data, BUILD_ROOT: root });

async function builtSite(root: string, data: string): Promise<string> {
  mkdirSync(root, { recursive: true });
  const { code, output } = await run(BUILD_ARGUMENTS, { env: environment(data, root) });
  if (code !== 0) throw new Error(`the data without a fault give no site:\n${output}`);
  return join(root, 'dist');
}

/** How the build of the new data is disturbed. */
export interface Disturbance {
  fault: string;
  times: number;
  shot?: (time: number) => Shot;
  env?: NodeJS.ProcessEnv;
  data?: 'failing';
}

/** Disturbs builds over the old site, and looks at dist/ after each, after a build that is refused, and after a good one. */
export async function disturbBuilds(room: SiteRoom, disturbance: Disturbance): Promise<Outcome> {
  const outcome = noOutcome(disturbance.fault);
  for (let time = 0; time < disturbance.times; time += 1) {
    layOutOldSite(room);
    const env = { ...environment(room.data[disturbance.data ?? 'new'], room.root), ...disturbance.env };
    await run(BUILD_ARGUMENTS, { env }, disturbance.shot?.(time));
    await judge(room, outcome, `${disturbance.fault}, ${time + 1}`);
    await judgeNextBuild(room, outcome, `${disturbance.fault}, ${time + 1}`);
  }
  return outcome;
}

function layOutOldSite({ root, sites }: SiteRoom): void {
  mkdirSync(root, { recursive: true });
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  cpSync(sites.old, join(root, 'dist'), { recursive: true });
}

const text = (folder: string) => JSON.stringify(snapshot(folder));

async function judge(room: SiteRoom, outcome: Outcome, name: string): Promise<void> {
  const dist = join(room.root, 'dist');
  outcome.tried += 1;
  if (!existsSync(dist)) outcome.missing += 1;
  else if (![text(room.sites.old), text(room.sites.new)].includes(text(dist))) outcome.wrong.push(`${name}: between`);
  const { code } = await run(BUILD_ARGUMENTS, { env: environment(room.data.refused, room.root) });
  if (code === 0) outcome.wrong.push(`${name}: broken data were built`);
  const found = text(dist);
  if (found === text(room.sites.old)) outcome.old += 1;
  else if (found === text(room.sites.new)) outcome.new += 1;
  else outcome.wrong.push(`${name}: between, after the next build`);
}

async function judgeNextBuild(room: SiteRoom, outcome: Outcome, name: string): Promise<void> {
  const start = performance.now();
  const { code, output } = await run(BUILD_ARGUMENTS, { env: environment(room.data.new, room.root) });
  // On a busy machine the moments of the faults stay spread over the whole build.
  room.length = performance.now() - start;
  if (code !== 0) outcome.wrong.push(`${name}: the next build failed: ${output.slice(-400)}`);
  const different = differences(snapshot(join(room.root, 'dist')), snapshot(room.sites.new));
  if (code === 0 && different.length > 0) outcome.wrong.push(`${name}: the next build differs: ${different.join()}`);
}

function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return Object.keys({ ...one, ...other }).filter((path) => one[path] !== other[path]);
}

/** Two builds of the same data at the same time. */
export async function twoBuilds(room: SiteRoom, times: number): Promise<Outcome> {
  const outcome = noOutcome('二つのビルドを同時に');
  for (let time = 0; time < times; time += 1) {
    layOutOldSite(room);
    const env = environment(room.data.new, room.root);
    const ends = await Promise.all([run(BUILD_ARGUMENTS, { env }), run(BUILD_ARGUMENTS, { env })]);
    if (
      ends
        .map(({ code }) => code)
        .sort()
        .join() !== '0,1'
    )
      outcome.wrong.push(ends.map(({ output }) => output).join());
    await judge(room, outcome, `two builds, ${time + 1}`);
  }
  return outcome;
}

/** The builds on a disk of their own, too small by some of the new site; null where this user may not mount one. */
export async function fullDisk(room: SiteRoom, shares: readonly number[]): Promise<Outcome | null> {
  const outcome = noOutcome('満杯のディスク（tmpfs）');
  const [oldSize, newSize] = [kilobytesOf(room.sites.old), kilobytesOf(room.sites.new)];
  for (const share of shares) {
    const disk = mountDisk(room.root, Math.round(oldSize + share * newSize) + 64);
    if (!disk) return null;
    layOutOldSite(room);
    await run(BUILD_ARGUMENTS, { env: environment(room.data.new, room.root) });
    disk.remount('size=1g');
    await judge(room, outcome, `disk full at ${share} of the new site`);
    await judgeNextBuild(room, outcome, `disk full at ${share}`);
    disk.unmount();
  }
  return outcome;
}

/** The same, on a disk that can only be read. */
export async function readOnlyDisk(room: SiteRoom): Promise<Outcome | null> {
  const outcome = noOutcome('書き込めないディスク（読み取り専用）');
  const disk = mountDisk(room.root, 1024 * 1024);
  if (!disk) return null;
  layOutOldSite(room);
  disk.remount('ro');
  const { code } = await run(BUILD_ARGUMENTS, { env: environment(room.data.new, room.root) });
  if (code === 0) outcome.wrong.push('a build on a read-only disk says that it succeeded');
  disk.remount('rw');
  await judge(room, outcome, 'read-only disk');
  await judgeNextBuild(room, outcome, 'read-only disk');
  disk.unmount();
  return outcome;
}

function mountDisk(root: string, kilobytes: number) {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', root)) return null;
  return {
    remount: (option: string) => mount('-o', `remount,${option}`, root),
    unmount: () => spawnSync('umount', ['-l', root]),
  };
}

function kilobytesOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  // A tmpfs gives whole pages.
  const pages = files.map((entry) => Math.ceil(statSync(join(entry.parentPath, entry.name)).size / 4096));
  return 4 * pages.reduce((sum, each) => sum + each, 0);
}
