import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that a compiled site is made of, beside the data. */
const SOURCES = ['src', 'public', 'scripts/build', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
/** Settings of the environment that are compiled in; see astro.config.mjs. */
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'NODE_ENV'];

/** Changes with everything that a page depends on and that is not data: code, packages, Node, address of the site. */
export function codeKey(dataFolder: string): string {
  const hash = createHash('sha256');
  const add = (name: string, content: string | Buffer) => hash.update(`${name}\0${content.length}\0`).update(content);
  for (const file of SOURCES.flatMap(filesBelow)) add(file, readFileSync(file));
  for (const name of SETTINGS) add(name, process.env[name] ?? '');
  const { url, base } = JSON.parse(readFileSync(join(dataFolder, 'site.json'), 'utf8')) as Record<string, string>;
  add('site', `${url} ${base}`);
  add('node', process.version);
  return hash.digest('hex').slice(0, 32);
}

/** A file alone, or the files of a folder in a fixed order; tests are no part of a site. */
function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (path.includes('.')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
