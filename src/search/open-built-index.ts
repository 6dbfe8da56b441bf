// For tests: builds an index in a temporary folder and opens it with Pagefind's browser bundle, without a browser.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIndex } from './build-index.ts';
import { openIndex, type SearchIndex } from './pagefind-index.ts';
import type { SearchRecord } from './record-shape.ts';

/** Answers file: addresses from the disk, as a server would. */
export function serveFiles(): void {
  globalThis.fetch = async (input) => {
    const address = new URL(input instanceof Request ? input.url : input);
    try {
      return new Response(readFileSync(new URL(address.pathname, address)));
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}

/** Builds and opens the index of these records. */
export async function openBuiltIndex(records: readonly SearchRecord[], shardSize?: number): Promise<SearchIndex> {
  const out = mkdtempSync(join(tmpdir(), 'search-index-'));
  await buildIndex(records, shardSize === undefined ? { out } : { out, shardSize });
  serveFiles();
  return openIndex(`${pathToFileURL(out).href}/pagefind/`);
}
