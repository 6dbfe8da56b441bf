import { isNumber, key } from './normalize.ts';
import type { SearchRecord } from './record-shape.ts';
import { pairTokens, tailToken, titleTokens } from './tokens.ts';

/** The title owns the word positions from 0, other names those from NAMES_AT, the text those from TEXT_AT. */
export const NAMES_AT = 64;
export const TEXT_AT = 128;
/** A word of punctuation holds a position but is not indexed: no match runs over it. */
const BREAK = '|';

/** A record as the words that Pagefind indexes: title, other names, lines, tail. A line that occurs twice is indexed once. */
export function recordContent(record: SearchRecord): string {
  const [title = '', ...lines] = [...new Set(recordLines(record).map(key))];
  const isLong = titleTokens(record.title).length >= NAMES_AT;
  const body = (isLong ? [title, ...lines] : lines).map((line) => pairTokens(line).join(' ')).join(` ${BREAK} `);
  return [...zone([record.title]), ...zone(record.otherNames), body, BREAK, ...tailOf(record, title, lines)].join(' ');
}

/** Exactly NAMES_AT words. What does not fit is cut: a long title and the other names stand in the text too. */
function zone(names: string[]): string[] {
  const tokens = names.flatMap((name) => [...titleTokens(name), BREAK]).slice(0, NAMES_AT - 1);
  return [...tokens, ...Array.from({ length: NAMES_AT - tokens.length }, () => BREAK)];
}

/** `title` and `lines` in key form. */
function tailOf(record: SearchRecord, title: string, lines: string[]): Set<string> {
  const all = [title, ...lines].join('\n');
  const characters = new Set(all.replace(/[\d\s]/g, ''));
  return new Set([
    ...Array.from(new Set(title.replace(/[\d\s]/g, '')), tailToken.titleCharacter),
    ...Array.from(characters, tailToken.character),
    ...(all.match(/\d+/g) ?? []).map(tailToken.word),
    ...(all.match(/[a-z0-9]+/g) ?? []).map(tailToken.word),
    ...(record.number === null ? [] : [tailToken.number(String(record.number))]),
    ...record.printedNumbers.map(key).filter(isNumber).map(tailToken.printedNumber),
  ]);
}

/** Every line of a record that is searched: title, labels and lines. The rule of the search is about these. */
export function recordLines(record: SearchRecord): string[] {
  return [record.title, ...record.blocks.flatMap(({ label, lines }) => [label, ...lines])];
}
