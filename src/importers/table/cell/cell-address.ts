import type { Place } from '../file/workbook.ts';

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const index = column - 1;
  const last = String.fromCharCode(FIRST_LETTER + (index % LETTERS));
  return index < LETTERS ? last : columnLetters(Math.floor(index / LETTERS)) + last;
}

/** A is 1, AA is 27; null for what is no column. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/.test(letters)) return null;
  return [...letters].reduce((column, letter) => column * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1, 0);
}

/** The `cell` of a figure in a sheet: 1-AB12. */
export function cellOf({ worksheet, row, column }: Place): string {
  return `${worksheet.number}-${columnLetters(column)}${row}`;
}
