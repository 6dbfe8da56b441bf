import { type Box, boxesOf } from './boxes.ts';
import { paragraphsOf, textLines } from './box-text.ts';
import type { PdfPage, Piece } from './pdf-page.ts';

/** A row of a table, or a line of text outside of the tables. */
export interface PageRow {
  /** Each cell is its paragraphs; an empty cell has none. */
  cells: string[][];
  /** It stands outside of the tables. */
  free: boolean;
}

/** Cells whose upper edges differ by less are in one row, in points. */
const SAME_ROW = 2.5;

/** The rows of a page from the top. A cell that spans rows belongs to its first one. */
export function pageRows({ pieces, rules }: PdfPage): PageRow[] {
  const { boxes, free } = boxesOf(pieces, rules);
  const rows = [...boxRows(boxes), ...freeRows(free)];
  return rows.toSorted((a, b) => a.top - b.top).map(({ row }) => row);
}

interface PlacedRow {
  top: number;
  row: PageRow;
}

function boxRows(boxes: readonly Box[]): PlacedRow[] {
  const rows: Box[][] = [];
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row && box.top - row[0]!.top < SAME_ROW) row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => {
    const cells = cellsOf(row.toSorted((a, b) => a.left - b.left));
    return cells.length === 0 ? [] : [{ top: row[0]!.top, row: { cells, free: false } }];
  });
}

/** The cells from the first to the last that holds something. */
function cellsOf(boxes: readonly Box[]): string[][] {
  const cells = boxes.map((box) => (box.pieces.length === 0 ? [] : paragraphsOf(box.pieces, box)));
  const first = cells.findIndex((cell) => cell.length > 0);
  const last = cells.findLastIndex((cell) => cell.length > 0);
  return first < 0 ? [] : cells.slice(first, last + 1);
}

/** Lines outside of the tables, cut at wide gaps. */
function freeRows(pieces: readonly Piece[]): PlacedRow[] {
  return textLines(pieces).flatMap(({ text, baseline, size }) => {
    const cells = text.split('  ').map((cell) => cell.trim());
    const row = { cells: cells.map((cell) => [cell]), free: true };
    return cells.every((cell) => cell === '') ? [] : [{ top: baseline - size, row }];
  });
}
