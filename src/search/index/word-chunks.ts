import { CborWriter } from './cbor.ts';
import type { WordPlaces } from './postings.ts';

/** A file of the index: some words in a row with their places. */
export interface WordChunk {
  /** The start of its first word that tells it from the last word of the chunk before. */
  from: string;
  /** The start of its last word that tells it from the first word of the chunk behind. */
  to: string;
  /** As Pagefind reads it; overwritten when the next chunk is made. */
  content: Buffer;
}

/** A number below zero says how much the words behind it weigh; all words of this index weigh the same. Source: Pagefind 1.5, index.rs. */
const WEIGHT = -25;

/** Cuts words (sorted) into chunks of at least `size` numbers. Source: Pagefind 1.5, index/mod.rs. */
export function* wordChunks(words: Iterable<WordPlaces>, size: number): Generator<WordChunk> {
  const writer = new CborWriter();
  const groups = groupsOf(words, size);
  for (const [index, group] of groups.entries()) {
    const last = group.at(-1)!.text;
    const from = startOf(group[0]!.text, groups[index - 1]?.at(-1)?.text);
    const to = startOf(last, groups[index + 1]?.[0]?.text);
    // Of a single word, the end may be shorter than the start.
    yield { from, to: to < from ? last : to, content: encoded(group, writer) };
  }
}

function groupsOf(words: Iterable<WordPlaces>, size: number): WordPlaces[][] {
  const groups: WordPlaces[][] = [];
  let room = 0;
  for (const word of words) {
    if (room <= 0) {
      groups.push([]);
      room = size;
    }
    groups.at(-1)!.push(word);
    // Each record takes its own number and that of the weight.
    room -= word.positions.length + 2 * recordsIn(word);
  }
  return groups;
}

function recordsIn({ records }: WordPlaces): number {
  let count = 0;
  for (let at = 0; at < records.length; at++) if (records[at] !== records[at - 1]) count++;
  return count;
}

/** All of `text` up to the first character that `other` does not share; all of it where there is no other. */
function startOf(text: string, other: string | undefined): string {
  if (other === undefined) return text;
  let same = 0;
  while (same < text.length && text[same] === other[same]) same++;
  return text.slice(0, same + 1);
}

/** [[[word, [[record, [weight, position …], []] …], []] …]]: records and positions each as the distance from the one before. */
function encoded(words: readonly WordPlaces[], writer: CborWriter): Buffer {
  writer.array(1);
  writer.array(words.length);
  for (const word of words) {
    writer.array(3);
    writer.ascii(word.text);
    writer.array(recordsIn(word));
    writePlaces(word, writer);
    // No spellings that differ in accents only.
    writer.array(0);
  }
  return writer.take();
}

function writePlaces({ records, positions }: WordPlaces, writer: CborWriter): void {
  for (let at = 0, before = 0; at < records.length;) {
    const record = records[at]!;
    let end = at + 1;
    while (records[end] === record) end++;
    writer.array(3);
    writer.integer(record - before);
    writer.array(1 + end - at);
    writer.integer(WEIGHT);
    for (let place = at; place < end; place++)
      writer.integer(positions[place]! - (place > at ? positions[place - 1]! : 0));
    // No places in the title and other fields of their own: the title stands in the text.
    writer.array(0);
    before = record;
    at = end;
  }
}
