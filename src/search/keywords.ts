import { display, key } from './normalize.ts';
import type { KeywordFile } from './manifest.ts';
import { recordLines } from './record-content.ts';
import type { SearchRecord } from './record-shape.ts';

/** A word as a reader would type it: kanji, katakana and letters in a row, between kana and punctuation. */
const WORD = /[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z]{2,20}/gu;
/** Enough to hold every word of some hundred programs, small enough to fetch (about 40 KB) when nothing was found. */
const MOST_WORDS = 6000;

/** The words of all records, those that stand in most records first. */
export function keywordsOf(records: readonly SearchRecord[]): KeywordFile {
  const counts = new Map<string, { word: string; count: number }>();
  for (const record of records) {
    for (const [wordKey, word] of wordsOf(record)) {
      counts.set(wordKey, { word: counts.get(wordKey)?.word ?? word, count: (counts.get(wordKey)?.count ?? 0) + 1 });
    }
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  return sorted.slice(0, MOST_WORDS).map(({ word }) => word);
}

/** Whole runs, and their parts of one script: 情報セキュリティ, 情報, セキュリティ. */
function wordsOf(record: SearchRecord): Map<string, string> {
  const runs = recordLines(record).flatMap((line) => display(line).match(WORD) ?? []);
  const parts = runs.flatMap(
    (run) => run.match(/[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}|[A-Za-z]{2,}/gu) ?? [],
  );
  return new Map([...runs, ...parts].map((word) => [key(word), word]));
}
