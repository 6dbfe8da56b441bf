import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { siteBase } from '../../scripts/site-address.ts';

/** The built site. `npm test` builds it first; alone: npm run build, then vitest --project site. */
const ROOT = 'dist';

export const base = siteBase();

export interface Page {
  /** Path in dist: programs/0088/index.html */
  file: string;
  /** Address on the site, with its base: /programs/0088/ */
  address: string;
  html: string;
  dom: Document;
}

/** All files of the site, as paths in dist with forward slashes, in a fixed order. */
export const files: string[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(join(ROOT, file)).isFile())
  .sort();

export const pages: Page[] = files.filter((file) => file.endsWith('.html')).map(pageAt);
export const programPages: Page[] = pages.filter((page) => /^programs\/[^/]+\/index\.html$/.test(page.file));

function pageAt(file: string): Page {
  const html = readText(file);
  return { file, address: encodeURI(base + file.replace(/index\.html$/, '')), html, dom: parseHTML(html).document };
}

/** All elements below `root` that the selector names. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** The id of the program of a program page. */
export function programIdOf(page: Page): string {
  return page.file.split('/')[1]!;
}

export function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function readBytes(file: string): Buffer {
  return readFileSync(join(ROOT, file));
}

/** The file in dist that an address of this site shows; null where there is none. */
export function fileOf(address: string): string | null {
  const path = decodeURIComponent(address);
  if (!path.startsWith(base)) return null;
  const file = path.endsWith('/') ? `${path.slice(base.length)}index.html` : path.slice(base.length);
  return files.includes(file) ? file : null;
}
