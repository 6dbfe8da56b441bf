import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { indexFiles } from './index-files.ts';
import type { Manifest } from './manifest.ts';
import { recordContent } from './record-content.ts';
import type { SearchRecord } from './record-shape.ts';
import { printStored } from './stored-record.ts';

interface BuildOptions {
  /** Folder of the built site; the index is written to its folder pagefind/. */
  out: string;
  /** Most characters of coded content in one index. Memory grows with it. */
  shardSize?: number;
}

/** Pagefind needs about 70 bytes of memory for a byte of content: 0.4 GB, beside the processes that render pages. */
const SHARD_SIZE = 6_000_000;
/** Every shard costs the reader transfers of its own, so that a large site pays in memory instead: 2 GB at 20,000 programs. */
const MOST_SHARDS = 12;
/** What Pagefind writes and this search does not use: other interfaces, and its own copies of the records. */
const UNUSED = /^(pagefind-(ui|modular|component|highlight|worker)|fragment\/)/;

/**
 * Writes the search index of all records. Programs first, in the order in which equally good results shall stand.
 * Throws when Pagefind refuses a record or cannot write.
 */
export async function buildIndex(
  records: readonly SearchRecord[],
  { out, shardSize = SHARD_SIZE }: BuildOptions,
): Promise<Manifest> {
  const folder = join(out, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sorted = [...records.filter((record) => record.csvRow), ...records.filter((record) => !record.csvRow)];
  const shards = shardsOf(sorted, shardSize);
  const ids = await writeShards(shards, folder, sorted.length);
  const manifest = manifestOf(sorted, ids, shards.length);
  writeRecords(sorted, ids, join(folder, 'records'));
  writeJson(folder, { ...indexFiles(sorted), 'ids.json': ids, 'manifest.json': manifest });
  return manifest;
}

function manifestOf(records: SearchRecord[], ids: string[], shards: number): Manifest {
  const hash = createHash('sha256').update(JSON.stringify([ids, records]));
  const guides = ids.filter((_, place) => !records[place]!.csvRow);
  return { shards, records: records.length, guides, build: hash.digest('hex').slice(0, 12) };
}

function writeJson(folder: string, files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
}

/** Few records: small chunks, because a chunk then holds many words. Many: larger ones, because the list of chunks is fetched first. */
function chunkSize(records: number): number {
  if (records < 300) return 1000;
  return records > 3000 ? 10_000 : 5000;
}

/** How many records tell the length of all: the contents of a large site do not fit into the memory together. */
const SAMPLE = 200;

function shardsOf(records: SearchRecord[], shardSize: number): SearchRecord[][] {
  const wanted = Math.min(MOST_SHARDS, Math.max(1, Math.ceil(totalLength(records) / shardSize)));
  const size = Math.ceil(records.length / wanted);
  return Array.from({ length: Math.ceil(records.length / Math.max(1, size)) }, (_, shard) =>
    records.slice(shard * size, (shard + 1) * size),
  );
}

function totalLength(records: SearchRecord[]): number {
  const step = Math.max(1, Math.floor(records.length / SAMPLE));
  const some = records.filter((_, place) => place % step === 0);
  const length = some.reduce((sum, record) => sum + recordContent(record).length, 0);
  return (length / some.length) * records.length || 0;
}

/** Writes the indexes one after the other and gives Pagefind's names of all records, in their order. */
async function writeShards(shards: SearchRecord[][], folder: string, count: number): Promise<string[]> {
  // Smaller chunks make smaller transfers; Pagefind reads this when it starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(count));
  const ids: string[] = [];
  for (const [shard, records] of shards.entries()) {
    ids.push(...(await writeShard(records, join(folder, String(shard)), shard)));
  }
  return ids;
}

/** Writes one index and gives Pagefind's names of its records, in their order. */
async function writeShard(records: SearchRecord[], folder: string, shard: number): Promise<string[]> {
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  for (const [number, record] of records.entries()) {
    const content = recordContent(record);
    // An unknown language: Pagefind applies no stemmer. No meta: it would be indexed, and its words match coded ones.
    refuse((await index.addCustomRecord({ url: String(number), content, language: `x${shard}` })).errors);
  }
  // Its own writeFiles says that it is done before the bytes are on the disk: one site in a hundred had an empty file.
  const { files, errors: refused } = await index.getFiles();
  refuse(refused);
  await index.deleteIndex();
  await pagefind.close();
  for (const { path, content } of files) if (!UNUSED.test(path)) putFile(join(folder, path), content);
  return recordIds(files, records.length);
}

function putFile(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Pagefind names a record by the file of its fragment, which holds the address that it was added under. */
function recordIds(files: readonly { path: string; content: Uint8Array }[], count: number): string[] {
  const ids: string[] = [];
  for (const { path, content } of files.filter((file) => file.path.endsWith('.pf_fragment'))) {
    const fragment = gunzipSync(content).toString();
    ids[Number(JSON.parse(fragment.slice(fragment.indexOf('{'))).url)] = basename(path, '.pf_fragment');
  }
  if (ids.filter(Boolean).length !== count) throw new Error(`Pagefind: ${count} records expected`);
  return ids;
}

/** Pagefind returns its errors instead of throwing them. */
function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

function writeRecords(records: SearchRecord[], ids: string[], folder: string): void {
  mkdirSync(folder);
  for (const [place, record] of records.entries()) {
    writeFileSync(join(folder, ids[place]!), gzipSync(printStored(record), { level: 9 }));
  }
}
