import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf, type FileEntry } from './file-entry.ts';

/** Most addresses in one file. Source: sitemaps.org protocol (50,000), with room. */
const MOST = 45_000;
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface SitemapOptions {
  /** Full address of the home page, with the slash at its end. */
  root: string;
  /** When the data were received (YYYY-MM-DD): pages change when the data do, not when somebody builds. null: unknown. */
  lastmod: string | null;
}

/** Writes the addresses of all pages for search engines, and lists the files written. The page for wrong addresses is none. */
export function writeSitemap(folder: string, files: readonly FileEntry[], options: SitemapOptions): FileEntry[] {
  const pages = files.map(({ path }) => path).filter((path) => /(^|\/)index\.html$/.test(path));
  const addresses = pages
    .map((path) => new URL(encodePath(path.replace(/index\.html$/, '')), options.root).href)
    .sort();
  const count = Math.max(1, Math.ceil(addresses.length / MOST));
  const parts = Array.from({ length: count }, (_, index) => addresses.slice(index * MOST, (index + 1) * MOST));
  const names = parts.map((_, index) => `sitemap-${index}.xml`);
  const index = listOf(
    'sitemapindex',
    'sitemap',
    names.map((name) => new URL(name, options.root).href),
    options,
  );
  const maps = parts.map((part) => listOf('urlset', 'url', part, options));
  return ['sitemap-index.xml', ...names].map((name, place) => written(folder, name, [index, ...maps][place]!));
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function listOf(list: string, item: string, addresses: readonly string[], { lastmod }: SitemapOptions): string {
  const modified = lastmod === null ? '' : `<lastmod>${lastmod}</lastmod>`;
  const items = addresses.map((address) => `<${item}><loc>${escaped(address)}</loc>${modified}</${item}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${SCHEMA}">\n${items.join('')}</${list}>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function written(folder: string, name: string, text: string): FileEntry {
  const content = Buffer.from(text, 'utf8');
  writeFileSync(join(folder, name), content);
  return entryOf(name, content);
}
