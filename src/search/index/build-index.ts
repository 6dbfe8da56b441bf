import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../manifest.ts';
import { type BrowserBundle, browserBundle } from './browser-bundle.ts';
import { IndexFiles } from './index-files.ts';
import { IndexFolder } from './index-folder.ts';
import type { IndexPiece } from './index-piece.ts';
import { Postings } from './postings.ts';
import { shardFiles } from './shard-files.ts';

interface BuildOptions {
  /** Folder of the built site; the index is written to its folder pagefind/. */
  out: string;
  /** How many records there are: a large index has larger chunks. */
  count: number;
  /** Folder of the site before, whose files serve where they are the same. */
  before?: string | null;
  /** Most places of words in one index. */
  shardSize?: number;
}

/** A place takes about 20 bytes of memory: 1.2 GB. Every index costs the reader transfers of its own. */
const SHARD_SIZE = 60_000_000;
const NAME_LENGTH = 12;

/**
 * Writes the search index of all records: programs first, in the order in which equally good results shall stand. Each
 * piece is taken once and not kept. Throws when Pagefind fails or the disk cannot be written.
 */
export async function buildIndex(pieces: Iterable<IndexPiece>, options: BuildOptions): Promise<Manifest> {
  const index = new IndexInMaking(options, await browserBundle());
  for (const piece of pieces) index.add(piece);
  return index.finish();
}

class IndexInMaking {
  readonly #options: BuildOptions;
  readonly #bundle: BrowserBundle;
  readonly #folder: IndexFolder;
  readonly #files = new IndexFiles();
  readonly #hash = createHash('sha256');
  #shards = 0;
  #shard = emptyShard();

  constructor(options: BuildOptions, bundle: BrowserBundle) {
    this.#options = options;
    this.#bundle = bundle;
    const folder = join(options.out, 'pagefind');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    this.#folder = new IndexFolder(folder, options.before ? join(options.before, 'pagefind') : null);
  }

  add(piece: IndexPiece): void {
    if (this.#shard.postings.size >= (this.#options.shardSize ?? SHARD_SIZE)) this.#writeShard();
    this.#shard.names.push(piece.name);
    this.#shard.postings.add(piece.words);
    this.#files.add(piece);
    this.#folder.writePacked(`records/${piece.name}`, piece.stored);
    this.#hash.update(piece.stored);
  }

  finish(): Manifest {
    this.#writeShard();
    const build = this.#hash.digest('hex').slice(0, NAME_LENGTH);
    const manifest = { shards: this.#shards, ...this.#files.counts(), build };
    for (const [name, content] of Object.entries({ ...this.#files.all(), 'manifest.json': manifest }))
      this.#folder.write(name, JSON.stringify(content));
    return manifest;
  }

  /** Writes the records so far as one index. */
  #writeShard(): void {
    const options = { language: `x${this.#shards}`, chunkSize: chunkSize(this.#options.count), bundle: this.#bundle };
    for (const { path, content, isPacked } of shardFiles(this.#shard, options)) {
      this.#hash.update(path);
      this.#folder[isPacked ? 'writePacked' : 'write'](`${this.#shards}/${path}`, content);
    }
    this.#shards++;
    this.#shard = emptyShard();
  }
}

function emptyShard(): { names: string[]; postings: Postings } {
  return { names: [], postings: new Postings() };
}

/** Few records: small chunks, because a chunk then holds many words. Many: larger ones, because the list of chunks is fetched first. */
function chunkSize(records: number): number {
  if (records < 300) return 1000;
  return records > 3000 ? 10_000 : 5000;
}
