import type { RecordWords } from './record-words.ts';
import { WordList } from './word-list.ts';

/** Where one word stands: for each place its record (from 0 on) and its position in it, in their order. */
export interface WordPlaces {
  text: string;
  records: Uint32Array;
  positions: Uint32Array;
}

/** Collects the words of records. Memory: 12 bytes a word. */
export class Postings {
  readonly #words = new WordList();
  #places = new Uint32Array(1 << 16);
  #length = 0;
  /** Where each record starts in #places. */
  readonly #starts: number[] = [];
  /** Places of each record: its length, for the order of results. */
  readonly lengths: number[] = [];

  /** Places so far. */
  get size(): number {
    return this.#length;
  }

  add({ zones, lines, tail }: RecordWords): void {
    const start = this.#length;
    this.#starts.push(start);
    for (const word of zones) this.#place(this.#words.number(word));
    for (const line of lines) {
      this.#placePairs(line);
      this.#place(0);
    }
    for (const word of tail) this.#place(this.#words.number(word));
    this.lengths.push(this.#length - start);
  }

  /** Every word with its places, in the order of its characters. */
  *sorted(): Generator<WordPlaces> {
    const { ends, records, positions } = this.#byWord();
    const numbers = Array.from({ length: this.#words.size - 1 }, (_, index) => index + 1);
    const texts = numbers.map((number) => this.#words.text(number));
    numbers.sort((a, b) => (texts[a - 1]! < texts[b - 1]! ? -1 : 1));
    for (const number of numbers) {
      const range = [ends[number - 1]!, ends[number]!] as const;
      yield { text: texts[number - 1]!, records: records.subarray(...range), positions: positions.subarray(...range) };
    }
  }

  #place(word: number): void {
    if (this.#length === this.#places.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[this.#length++] = word;
  }

  #placePairs(line: string): void {
    let before = -1;
    for (let at = 0; at < line.length; at++) {
      const point = line.codePointAt(at)!;
      if (point > 0xffff) at++;
      const character = this.#words.character(point);
      if (before >= 0) this.#place(this.#words.pair(before, character));
      before = character;
    }
  }

  /** All places sorted by word (a counting sort, so that the order within a word stays); word w ends at ends[w]. */
  #byWord(): { ends: Uint32Array; records: Uint32Array; positions: Uint32Array } {
    const places = this.#places;
    const ends = new Uint32Array(this.#words.size);
    for (let at = 0; at < this.#length; at++) if (places[at]! > 0) ends[places[at]!]! += 1;
    for (let word = 1; word < ends.length; word++) ends[word]! += ends[word - 1]!;
    const count = ends.at(-1)!;
    const [records, positions] = [new Uint32Array(count), new Uint32Array(count)];
    const next = Uint32Array.from(ends, (_, word) => (word === 0 ? 0 : ends[word - 1]!));
    this.#starts.forEach((start, record) => {
      const end = this.#starts[record + 1] ?? this.#length;
      for (let at = start; at < end; at++) {
        const word = places[at]!;
        if (word === 0) continue;
        const to = next[word]!++;
        records[to] = record;
        positions[to] = at - start;
      }
    });
    return { ends, records, positions };
  }
}
