import { keyMap } from './key-map.ts';
import { isNumber } from './normalize.ts';

/** A piece of text, and whether it is a hit. */
export interface Part {
  text: string;
  isHit: boolean;
}

/** [start, end) of every place of every term (key form) in the original text, in order, overlapping ones joined. */
export function hitRanges(text: string, terms: readonly string[]): [number, number][] {
  const { key, start, end } = keyMap(text);
  const ranges = terms.flatMap((term) =>
    placesIn(key, term).map((at): [number, number] => [start[at]!, end[at + term.length - 1]!]),
  );
  const joined: [number, number][] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function placesIn(text: string, term: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0 && term !== ''; at = text.indexOf(term, at + 1)) {
    if (!isNumber(term) || isWholeNumber(text, at, at + term.length)) places.push(at);
  }
  return places;
}

function isWholeNumber(text: string, from: number, to: number): boolean {
  return !/\d/.test(text[from - 1] ?? '') && !/\d/.test(text[to] ?? '');
}

/** The text in pieces, hits apart. */
export function markedParts(text: string, terms: readonly string[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const [from, to] of hitRanges(text, terms)) {
    parts.push({ text: text.slice(done, from), isHit: false }, { text: text.slice(from, to), isHit: true });
    done = to;
  }
  parts.push({ text: text.slice(done), isHit: false });
  return parts.filter((part) => part.text !== '');
}
