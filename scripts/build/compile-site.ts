import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../src/model/site-data.ts';
import { runNode } from '../run-program.ts';
import { BuildError } from './build-error.ts';
import { codeKey } from './code-key.ts';
import { COMPILED } from './keep-server.ts';
import { REMOVE_TREE } from './places.ts';

/** Inside the project, so that compiled code finds its packages; removed with them by `npm ci`. */
export const CACHE = join('node_modules', '.cache', 'jimujigyo');
/** Packages may be shared by several copies of the project; compiled code knows where its own lies. */
const PLACE = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8);
const KEPT = 4;
/** Milliseconds: what is younger may be in use by another build. */
const IN_USE = 60 * 60 * 1000;

/** Variables of a machine that Astro would take for its own `import.meta.env`: a foreign BASE_URL moved every link. */
const FOREIGN = { BASE_URL: undefined, SITE: undefined, ASSETS_PREFIX: undefined };

/** A site as compiled code, and the files that all pages share. */
export interface CompiledSite {
  /** Changes with the code, the packages, Node and the address of the site. */
  key: string;
  folder: string;
}

/** The compiled site of this code. Compiled by Astro once, then taken from the cache until something of it changes. */
export async function compileSite(): Promise<CompiledSite> {
  const key = codeKey(dataFolder());
  const folder = join(CACHE, `site-${key}-${PLACE}`);
  if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  else await compile(folder);
  return { key, folder };
}

async function compile(folder: string): Promise<void> {
  const own = `${folder}-${process.pid}`;
  const assets = join(own, COMPILED.assets);
  mkdirSync(own, { recursive: true });
  try {
    const env = { ...FOREIGN, OUT_DIR: assets, KEEP_SERVER: own, ASTRO_TELEMETRY_DISABLED: '1' };
    const { code, output } = await runNode('node_modules/astro/bin/astro.mjs', ['build'], { env, quiet: true });
    if (code !== 0) throw new BuildError(`${output}\nページを作れませんでした（上に Astro の説明があります）。`);
    for (const line of output.split('\n').filter((each) => each.includes('[WARN]'))) console.warn(line);
    put(own, folder);
  } finally {
    rmSync(own, REMOVE_TREE);
  }
  removeOldest();
}

/** Of two builds that compile the same, one is first; the other takes what is there. */
function put(own: string, folder: string): void {
  try {
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Forgets what was compiled in this folder, for measurements. */
export function forgetCompiled(): void {
  for (const path of compiledHere()) rmSync(path, REMOVE_TREE);
}

function compiledHere(): string[] {
  if (!existsSync(CACHE)) return [];
  const sites = readdirSync(CACHE).filter((name) => name.startsWith('site-') && name.includes(`-${PLACE}`));
  return sites.map((name) => join(CACHE, name));
}

function removeOldest(): void {
  const byAge = compiledHere().map((path) => ({ path, age: statSync(path).mtimeMs }));
  const oldest = byAge.sort((a, b) => b.age - a.age).slice(KEPT);
  for (const { path } of oldest.filter(({ age }) => age < Date.now() - IN_USE)) rmSync(path, REMOVE_TREE);
}
