import { createHash } from 'node:crypto';
import { CborWriter } from './cbor.ts';
import type { BrowserBundle } from './browser-bundle.ts';
import type { Postings } from './postings.ts';
import { type WordChunk, wordChunks } from './word-chunks.ts';

// The files of one index as Pagefind 1.5 reads them. Its own indexer makes the same words and places (a test compares
// them), but takes four times as long and 70 bytes of memory for a byte of text.

export interface ShardOptions {
  /** Pagefind's word for an index; those of one site must not be taken for each other. */
  language: string;
  /** Least numbers in a chunk. Small chunks make small transfers, but the list of all chunks is fetched first. */
  chunkSize: number;
  bundle: BrowserBundle;
}

/** What an index is made of. Names and words of the records stand in the same order. */
export interface Shard {
  names: readonly string[];
  postings: Postings;
}

/** Pagefind puts this before every file that it compresses, to know whether it was uncompressed. */
const SIGNATURE = Buffer.from('pagefind_dcd');
const NAME_LENGTH = 10;

export interface ShardFile {
  path: string;
  content: Uint8Array;
  isPacked: boolean;
}

/** The files of one index, before they are compressed. */
export function* shardFiles({ names, postings }: Shard, options: ShardOptions): Generator<ShardFile> {
  const { language, chunkSize, bundle } = options;
  const chunks: NamedChunk[] = [];
  for (const { from, to, content } of wordChunks(postings.sorted(), chunkSize)) {
    const hash = nameOf(content, language);
    chunks.push({ from, to, hash });
    yield { path: `index/${hash}.pf_index`, content: signed(content), isPacked: true };
  }
  const { version } = bundle.entry;
  const meta = metaFile({ version, names, lengths: postings.lengths, chunks });
  const hash = nameOf(meta, language);
  yield { path: `pagefind.${hash}.pf_meta`, content: signed(meta), isPacked: true };
  const languages = { [language]: { hash, wasm: null, page_count: names.length } };
  const entry = Buffer.from(JSON.stringify({ ...bundle.entry, languages }));
  yield { path: 'pagefind-entry.json', content: entry, isPacked: false };
  for (const [path, content] of bundle.files) yield { path, content, isPacked: false };
}

type NamedChunk = Pick<WordChunk, 'from' | 'to'> & { hash: string };

interface MetaFile {
  version: string;
  names: readonly string[];
  lengths: readonly number[];
  chunks: readonly NamedChunk[];
}

/** [version, [[name, length] …], [[from, to, name] …], filters, sorts, fields]: this search has files of its own for the last three. */
function metaFile({ version, names, lengths, chunks }: MetaFile): Buffer {
  const writer = new CborWriter();
  writer.array(6);
  writer.ascii(version);
  writer.array(names.length);
  for (const [record, name] of names.entries()) {
    writer.array(2);
    writer.ascii(name);
    writer.integer(lengths[record]!);
  }
  writer.array(chunks.length);
  for (const { from, to, hash } of chunks) {
    writer.array(3);
    for (const text of [from, to, hash]) writer.ascii(text);
  }
  for (let list = 0; list < 3; list++) writer.array(0);
  return writer.take();
}

/** By its content, so that a file of a new index has the name of the old one only where it is the same. */
function nameOf(content: Uint8Array, language: string): string {
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, NAME_LENGTH)}`;
}

function signed(content: Uint8Array): Buffer {
  return Buffer.concat([SIGNATURE, content]);
}
