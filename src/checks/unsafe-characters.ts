/**
 * Characters that no text of a sheet needs: control characters (a line break is a text's own), bidirectional controls (they show
 * a text in another order than it has), blanks without width, the mark of a lost character, halves of surrogate pairs.
 */
export const UNSAFE_CHARACTERS =
  /(?!\n)\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]|\p{Cs}/gu;

export function isUnsafe(text: string): boolean {
  return text.search(UNSAFE_CHARACTERS) >= 0;
}
