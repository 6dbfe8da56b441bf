import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How heavy the pages of programs are: bytes as sent (gzip) and as they are. */
export interface PageWeight {
  medianGzip: number;
  maxGzip: number;
  median: number;
}

/** More pages say the same. */
const MOST = 400;

/** Bytes of the page of a program in a built site; 0 where there is none. */
export function pageSize(site: string, id: string): number {
  return statSync(join(site, 'programs', id, 'index.html'), { throwIfNoEntry: false })?.size ?? 0;
}

/** The weight of the pages of programs in a built site, of evenly spread ones where there are many. */
export function pageWeight(site: string): PageWeight {
  const folders = readdirSync(join(site, 'programs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const step = Math.max(1, Math.floor(folders.length / MOST));
  const pages = folders
    .filter((_, index) => index % step === 0)
    .map(({ name }) => readFileSync(join(site, 'programs', name, 'index.html')));
  const zipped = pages.map((page) => gzipSync(page).length).sort((a, b) => a - b);
  const sizes = pages.map((page) => page.length).sort((a, b) => a - b);
  const middle = Math.floor(pages.length / 2);
  return { medianGzip: zipped[middle]!, maxGzip: zipped.at(-1)!, median: sizes[middle]! };
}
