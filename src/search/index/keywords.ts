import type { KeywordFile } from '../manifest.ts';
import { keyOfDisplay } from '../normalize.ts';

/** A word as a reader would type it: kanji, katakana and letters in a row, between kana and punctuation. */
const WORD = /[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z]{2,20}/gu;
/** Its parts of one script. */
const PART = /[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}|[A-Za-z]{2,}/gu;
/** Enough to hold every word of some hundred programs, small enough to fetch (about 40 KB) when nothing was found. */
const MOST_WORDS = 6000;

/** The words of a record, each once: in key form, and as written. `displays`: its lines in readable form. */
export function keywordsOf(displays: readonly string[]): [key: string, word: string][] {
  const runs = new Set(displays.flatMap((line) => line.match(WORD) ?? []));
  const parts = [...runs].flatMap((run) => run.match(PART) ?? []);
  return [...new Map([...runs, ...parts].map((word) => [keyOfDisplay(word), word]))];
}

/** In how many records each word stands. */
export class KeywordCounts {
  readonly #counts = new Map<string, { word: string; count: number }>();

  /** The words of one record. */
  add(keywords: readonly [key: string, word: string][]): void {
    for (const [key, word] of keywords) {
      const known = this.#counts.get(key);
      if (known) known.count += 1;
      else this.#counts.set(key, { word, count: 1 });
    }
  }

  /** Those that stand in most records first. */
  mostFrequent(): KeywordFile {
    const sorted = [...this.#counts.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
    return sorted.slice(0, MOST_WORDS).map(({ word }) => word);
  }
}
