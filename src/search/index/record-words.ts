import { isNumber, key, keyOfDisplay } from '../normalize.ts';
import { NAMES_AT } from '../positions.ts';
import { recordDisplays } from '../record-lines.ts';
import type { SearchRecord } from '../record-shape.ts';
import { tailToken, titleTokens } from '../tokens.ts';

/** A place without a word: no match runs over it. */
export const BREAK = '';

/** What is indexed of a record, in the order of its places: each word and each break holds one. */
export interface RecordWords {
  /** Title and other names as words, with breaks up to exactly TEXT_AT places. */
  zones: string[];
  /** The text in key form, each line once. A line holds the pairs of its characters, then a break. */
  lines: string[];
  /** Words that answer what pairs cannot. */
  tail: string[];
}

/** `displays`: the lines of the record in readable form. */
export function recordWords(record: SearchRecord, displays = recordDisplays(record)): RecordWords {
  const [title = '', ...rest] = [...new Set(displays.map(keyOfDisplay))];
  const isLong = titleTokens(record.title).length >= NAMES_AT;
  return {
    zones: [...zone([record.title]), ...zone(record.otherNames)],
    lines: isLong ? [title, ...rest] : rest,
    tail: tailOf(record, title, rest),
  };
}

/** Exactly NAMES_AT words. What does not fit is cut: a long title and the other names stand in the text too. */
function zone(names: string[]): string[] {
  const tokens = names.flatMap((name) => [...titleTokens(name), BREAK]).slice(0, NAMES_AT - 1);
  return [...tokens, ...Array.from({ length: NAMES_AT - tokens.length }, () => BREAK)];
}

/** `title` and `lines` in key form. */
function tailOf(record: SearchRecord, title: string, lines: string[]): string[] {
  const all = [title, ...lines].join('\n');
  const words = new Set([...(all.match(/\d+/g) ?? []), ...(all.match(/[a-z0-9]+/g) ?? [])]);
  const printed = new Set(record.printedNumbers.map(key).filter(isNumber).map(tailToken.printedNumber));
  return [
    ...charactersOf(title).map(tailToken.titleCharacter),
    ...charactersOf(all).map(tailToken.character),
    ...Array.from(words, tailToken.word),
    ...(record.number === null ? [] : [tailToken.number(String(record.number))]),
    ...printed,
  ];
}

/** Each character once; digits are found as whole numbers only. */
function charactersOf(text: string): string[] {
  return [...new Set(text)].filter((character) => !/[\d\s]/.test(character));
}
