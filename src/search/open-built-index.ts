// For tests: builds an index in a temporary folder and opens it with Pagefind's browser bundle, without a browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIndex } from './index/build-index.ts';
import { indexPiece } from './index/index-piece.ts';
import { openIndex, type SearchIndex } from './pagefind-index.ts';
import type { SearchRecord } from './record-shape.ts';

interface TestOptions {
  shardSize?: number;
  /** false: the server does not find this file. */
  isServed?: (path: string) => boolean;
}

/** Builds and opens the index of these records. */
export async function openBuiltIndex(
  records: readonly SearchRecord[],
  { shardSize, isServed = () => true }: TestOptions = {},
): Promise<SearchIndex> {
  const out = mkdtempSync(join(tmpdir(), 'search-index-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  const options = { out, count: records.length, ...(shardSize === undefined ? {} : { shardSize }) };
  await buildIndex(records.map(indexPiece), options);
  serveFiles(isServed);
  return openIndex(`${pathToFileURL(out).href}/pagefind/`);
}

/** Answers file: addresses from the disk, as a server would. */
function serveFiles(isServed: (path: string) => boolean): void {
  globalThis.fetch = async (input) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (!isServed(address.pathname)) return new Response(null, { status: 404 });
    return new Response(readFileSync(new URL(address.pathname, address)));
  };
}
