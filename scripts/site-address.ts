import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../src/model/site-data.ts';

/**
 * The path under which the site appears, with a slash at both ends (`/`, `/name/`): BASE_PATH of the environment, else
 * `base` of data/site.json. The same rule as in astro.config.mjs.
 */
export function siteBase(): string {
  const stated = process.env['BASE_PATH'] || (readSite() as { base: string }).base;
  const path = stated.replace(/^\/+|\/+$/g, '');
  return path === '' ? '/' : `/${path}/`;
}

function readSite(): unknown {
  return JSON.parse(readFileSync(join(dataFolder(), 'site.json'), 'utf8'));
}
