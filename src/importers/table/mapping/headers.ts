import type { Cell, Worksheet } from '../file/workbook.ts';

/** The header of one column. */
export interface Header {
  column: number;
  /** Every header row from above, merged cells spread: 令和元年度 決算額. Empty: the column has none. */
  label: string;
  /** The lowest header row that is not blank. */
  last: string;
}

/** A label as labels are compared: width of letters made one (NFKC), without blanks. Never for display. */
export function comparableLabel(label: string): string {
  return label.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** The headers of all columns of a worksheet, by the rows (from 1) that hold them. */
export function headersOf(worksheet: Worksheet, headerRows: readonly number[]): Header[] {
  const width = Math.max(0, ...worksheet.rows.map((row) => row.length));
  const rows = headerRows.map((row, index) => spreadRow(worksheet, row, headerRows[index + 1], width));
  return Array.from({ length: width }, (_, index) => {
    const parts = rows.map((row) => row[index] ?? '').filter((part) => part !== '');
    const distinct = parts.filter((part, nth) => part !== parts[nth - 1]);
    return { column: index + 1, label: distinct.join(' '), last: distinct.at(-1) ?? '' };
  });
}

/** The texts of one header row. An upper row's text holds for the columns that it is merged over, or, in files without merged cells, for the blank ones on its right. */
function spreadRow(worksheet: Worksheet, row: number, below: number | undefined, width: number): string[] {
  const texts = Array.from({ length: width }, (_, index) => labelText(worksheet.rows[row - 1]?.[index]));
  const merges = worksheet.merges ?? [];
  for (const { fromRow, fromColumn, toRow, toColumn } of merges) {
    if (row < fromRow || row > toRow) continue;
    const text = labelText(worksheet.rows[fromRow - 1]?.[fromColumn - 1]);
    for (let column = fromColumn; column <= Math.min(toColumn, width); column += 1) texts[column - 1] = text;
  }
  return below === undefined || merges.length > 0 ? texts : carried(texts, worksheet.rows[below - 1] ?? []);
}

/** A CSV has lost which cells were merged: a blank upper cell over a label belongs to the one on its left. */
function carried(texts: readonly string[], below: readonly Cell[]): string[] {
  let last = '';
  return texts.map((text, index) => {
    if (text !== '') last = text;
    return text !== '' || labelText(below[index]) === '' ? text : last;
  });
}

/** Blanks, control characters, characters without width and halves of surrogate pairs: nothing that a person typed. */
const NOTHING = /^[\s\p{Cc}\p{Cf}\p{Cs}]*$/u;

/** The text of a cell; '' where it holds nothing that can be seen. */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined || cell.kind === 'blank' || NOTHING.test(cell.text) ? '' : cell.text;
}

/** A label on one line: a line break in it is layout. */
function labelText(cell: Cell | undefined): string {
  return cellText(cell)
    .replace(/[\r\n]+/g, '')
    .trim();
}

/** A unit in the brackets of a label: 決算額（千円）, 参加者数 [人]. null where there is none. */
export function unitInLabel(label: string): string | null {
  const [, inner] = /[(（[［【]\s*(?:単位\s*[:：]?\s*)?([^()（）[\]［］【】]{1,6})\s*[)）\]］】]\s*$/.exec(label) ?? [];
  const unit = inner?.normalize('NFKC').trim();
  return unit === undefined || /\d/.test(unit) ? null : unit;
}
