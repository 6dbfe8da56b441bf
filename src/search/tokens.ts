import { encode } from './character-code.ts';
import { key } from './normalize.ts';

/** A line in key form as words for Pagefind: overlapping pairs of its characters. [] for a single character. */
export function pairTokens(line: string): string[] {
  const codes = Array.from(line, encode);
  return codes.slice(1).map((code, index) => codes[index]! + code);
}

/** A title as words: the pairs of its key form, then its last character alone, which marks the end. */
export function titleTokens(title: string): string[] {
  const line = key(title);
  const last = Array.from(line).at(-1);
  return [...pairTokens(line), ...(last === undefined ? [] : [encode(last)])];
}

/**
 * Words behind the text that answer what pairs cannot. The leading digit keeps the kinds apart from each other and from
 * pairs, which start with a letter.
 */
export const tailToken = {
  /** A single character of the title. */
  titleCharacter: (character: string) => `0${encode(character)}`,
  /** A single character of the record. */
  character: (character: string) => `1${encode(character)}`,
  /** A whole number, or a whole word of letters and digits. */
  word: (word: string) => `2${word}`,
  /** The official 事業番号. */
  number: (number: string) => `3${withoutZeros(number)}`,
  /** A number that a sheet prints for the program. */
  printedNumber: (number: string) => `4${withoutZeros(number)}`,
};

function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}
