import type { KeywordFile } from './manifest.ts';
import { key } from './normalize.ts';

const MOST = 4;
/** Shorter words are one character away from too many others. */
const SHORTEST = 3;

/** The words of the documents that come nearest to a term without a hit: one character off (the most frequent first), else the longest words inside it. */
export function nearestKeywords(term: string, keywords: KeywordFile): string[] {
  const wanted = key(term);
  const words = keywords.map((word) => ({ word, key: key(word) }));
  const near = wanted.length < SHORTEST ? [] : words.filter((each) => isOneOff(wanted, each.key));
  const inside = words.filter((each) => each.key.length >= 2 && each.key !== wanted && wanted.includes(each.key));
  const found = near.length > 0 ? near : longest(inside);
  return found.slice(0, MOST).map(({ word }) => word);
}

function longest<Word extends { key: string }>(words: Word[]): Word[] {
  const sorted = [...words].sort((a, b) => b.key.length - a.key.length);
  return sorted.filter((each, index) => !sorted.slice(0, index).some((longer) => longer.key.includes(each.key)));
}

/** True where one character added, left out, changed, or swapped with its neighbour makes one word the other. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const start = commonStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isSwapped =
    restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join('') && restA.slice(2) === restB.slice(2);
  return isSwapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

function commonStart(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  return start;
}
