import { guardFetch } from './guarded-fetch.ts';
import type { Manifest } from './manifest.ts';
import { readRecord, type StoredRecord } from './stored-record.ts';

// All that is known of Pagefind's browser bundle. search-core.contract.test.ts holds it to what is used here:
// a quoted search gives the position of the first occurrence of the words in a row, and nothing where they do not
// stand in a row; records come in the order in which they were added. Never search(null): it fetches the whole index.

interface Hit {
  id: string;
  score: number;
  words: number[];
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: Hit[] }>;
}

/** Pagefind's name for a record. */
export type RecordId = string;

export interface SearchIndex {
  /** Number of records. */
  size: number;
  /** The records that are no programs. */
  guides: ReadonlySet<RecordId>;
  /** Record → position of the first place where the words stand in a row. */
  places(words: string[]): Promise<Map<RecordId, number>>;
  /** Record → BM25 of records that hold all the words, anywhere. */
  scores(words: string[]): Promise<Map<RecordId, number>>;
  load(record: RecordId): Promise<StoredRecord>;
  /** One of the JSON files beside the index. */
  file(name: string): Promise<unknown>;
}

/** Opens the index below `base` (absolute, ends with a slash). Throws when a file cannot be had. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const guard = guardFetch();
  const manifest = (await guard.json(`${base}manifest.json`, { cache: 'no-cache' })) as Manifest;
  const pagefind = await startPagefind(base, manifest);
  const run = async (query: string) => guard.check((await pagefind.search(query)).results);
  return {
    size: manifest.records,
    guides: new Set(manifest.guides),
    places: async (words) => new Map((await run(`"${words.join(' ')}"`)).map((hit) => [hit.id, hit.words[0] ?? 0])),
    scores: async (words) => new Map((await run(words.join(' '))).map((hit) => [hit.id, hit.score])),
    load: async (record) => readRecord(await guard.bytes(`${base}records/${record}?${manifest.build}`)),
    file: (name) => guard.json(`${base}${name}?${manifest.build}`),
  };
}

async function startPagefind(base: string, { shards, build }: Manifest): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}0/pagefind.js?${build}`)) as Pagefind;
  const ranking = { termSimilarity: 0 };
  await pagefind.options({ noWorker: true, basePath: `${base}0/`, metaCacheTag: build, ranking });
  await pagefind.init();
  for (let shard = 1; shard < shards; shard++)
    await pagefind.mergeIndex(`${base}${shard}/`, { metaCacheTag: build, ranking });
  return pagefind;
}
