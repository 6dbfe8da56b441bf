// The index is written without Pagefind's indexer; this holds it to what that indexer makes of the same words.
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDataSet } from '../../model/read-data.ts';
import { pageRecord, programRecords } from '../record.ts';
import { browserBundle } from './browser-bundle.ts';
import { indexPiece } from './index-piece.ts';
import { Postings } from './postings.ts';
import { pairTokens } from '../tokens.ts';
import { BREAK, type RecordWords } from './record-words.ts';
import { shardFiles } from './shard-files.ts';

type Files = Map<string, Uint8Array>;
type Word = [text: string, records: [distance: number, places: number[], fields: unknown[]][], variants: unknown[]];
type Meta = [version: string, records: [name: string, words: number][], chunks: [string, string, string][]];

const SIGNATURE = 'pagefind_dcd';
const CHUNK_SIZE = 1000;
/** A word that Pagefind gives a place to and does not index. */
const PUNCTUATION = '|';

function ownFiles(words: readonly RecordWords[], bundle: Awaited<ReturnType<typeof browserBundle>>): Files {
  const postings = new Postings();
  for (const each of words) postings.add(each);
  const shard = { names: words.map((_, record) => `r${record}`), postings };
  const files = shardFiles(shard, { language: 'x0', chunkSize: CHUNK_SIZE, bundle });
  return new Map(Array.from(files, ({ path, content }) => [path, Uint8Array.from(content)]));
}

async function pagefindFiles(words: readonly RecordWords[]): Promise<Files> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK_SIZE);
  const pagefind = await import('pagefind');
  const { index } = await pagefind.createIndex({});
  for (const [url, each] of words.entries())
    await index!.addCustomRecord({ url: String(url), content: contentOf(each), language: 'x0' });
  const { files } = await index!.getFiles();
  await pagefind.close();
  return new Map(files.map(({ path, content }) => [path, /\.pf_\w+$/.test(path) ? gunzipSync(content) : content]));
}

function contentOf({ zones, lines, tail }: RecordWords): string {
  const words = [...zones, ...lines.flatMap((line) => [...pairTokens(line), BREAK]), ...tail];
  return words.map((word) => word || PUNCTUATION).join(' ');
}

function read(content: Uint8Array): unknown {
  expect(Buffer.from(content.subarray(0, SIGNATURE.length)).toString()).toBe(SIGNATURE);
  return decode(content.subarray(SIGNATURE.length));
}

function metaOf(files: Files): Meta {
  return read(files.get([...files.keys()].find((path) => path.endsWith('.pf_meta'))!)!) as Meta;
}

function wordsOf(files: Files): Word[] {
  return metaOf(files)[2].flatMap(([, , name]) => (read(files.get(`index/${name}.pf_index`)!) as [Word[]])[0]);
}

describe('the index of the real programs and a page', () => {
  let own: Files;
  let pagefind: Files;
  beforeAll(async () => {
    const blocks = [{ label: '𠮷野', lines: ['😀は、よし。', 'a', ''] }];
    const page = pageRecord({ url: 'guide/', title: '読み方 '.repeat(40), kind: 'guide', blocks });
    const records = [...programRecords(readDataSet().data!), page];
    const words = records.map((record) => indexPiece(record).words);
    own = ownFiles(words, await browserBundle());
    pagefind = await pagefindFiles(words);
  });

  test('has the words, records, places and weights of Pagefind', () => {
    const [ours, theirs] = [wordsOf(own), wordsOf(pagefind)];
    expect(ours.length).toBeGreaterThan(5000);
    expect(ours).toEqual(theirs);
  });

  test('is cut at the same words, and tells how long each record is', () => {
    const [ours, theirs] = [metaOf(own), metaOf(pagefind)];
    expect(ours[2].map(([from, to]) => [from, to])).toEqual(theirs[2].map(([from, to]) => [from, to]));
    expect(ours[1].map(([, count]) => count)).toEqual(theirs[1].map(([, count]) => count));
    expect([ours.length, ours[0], ...ours.slice(3)]).toEqual([theirs.length, theirs[0], ...theirs.slice(3)]);
  });

  test('comes with the program and the entry file of Pagefind', () => {
    const [ours, theirs] = [own, pagefind].map((files) =>
      JSON.parse(
        Buffer.from(files.get('pagefind-entry.json')!)
          .toString()
          .replaceAll(/x0_\w+/g, 'x0'),
      ),
    );
    expect(ours).toEqual(theirs);
    for (const path of ['pagefind.js', 'wasm.unknown.pagefind'])
      expect(Buffer.from(own.get(path)!).equals(Buffer.from(pagefind.get(path)!))).toBe(true);
  });
});
