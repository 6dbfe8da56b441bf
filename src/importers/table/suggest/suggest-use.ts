/** An entry of 列 without its columns, as it is written in the mapping file. */
export type SuggestedUse = { 使い方: string } & Record<string, string | number | boolean>;

/** What the officer must still write. */
export const OPEN = '?';
