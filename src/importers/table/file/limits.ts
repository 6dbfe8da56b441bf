// Excel's own limits, and what a file may cost before it is refused. A file beyond them is broken or made to do harm.
// Source: Excel specifications and limits, Microsoft Support.

import { TableError, type TablePlace } from '../table-error.ts';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Characters of one cell. */
export const MAX_CELL_LENGTH = 32_767;
/** Cells of a workbook, with the blank ones before the last filled one of each row. */
export const MAX_CELLS = 20_000_000;
/** Bytes of the file as it lies on the disk. */
export const MAX_FILE = 100 * 2 ** 20;
/** Bytes of a workbook when unpacked. */
export const MAX_UNPACKED = 400 * 2 ** 20;
/** How many times larger unpacked than packed a big part may be; a table of blank cells reaches about 100. */
export const MAX_RATIO = 250;
export const BIG_PART = 20 * 2 ** 20;
/** Files inside a workbook. */
export const MAX_PARTS = 10_000;

/** Throws a TableError where a text is longer than a cell of Excel can be. */
export function checkLength(text: string, place: TablePlace): void {
  if (text.length <= MAX_CELL_LENGTH) return;
  throw new TableError(place, {
    found: `${text.slice(0, 20)}…（${text.length.toLocaleString('ja')}文字）`,
    expected: `セルの文字は${MAX_CELL_LENGTH.toLocaleString('ja')}文字まで`,
    remedy: '引用符（"）の閉じ忘れや、一つのセルへの貼り付けがないか確かめてください。',
  });
}
