import { z } from 'zod';

// More than any sheet has, and less than makes a page that no browser opens. What is beyond is a mistake, or meant to do harm.

/** Characters of a text. A cell of Excel holds 32,767; an import may join some of them. */
export const LONGEST_TEXT = 100_000;
/** Characters of a name, a label, a unit or a grade. */
export const LONGEST_NAME = 500;
/** Entries of one list of a sheet. */
export const MOST_ENTRIES = 5_000;

/** A text of at least one character that can be seen, and at most so many. */
export function visibleText(longest: number) {
  return z.string().min(1).max(longest).regex(/\S/, { error: '空白だけではない文字列のはずです' });
}
