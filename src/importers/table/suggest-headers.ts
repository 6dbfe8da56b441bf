import { fiscalYearIn } from '../fiscal-year-in.ts';
import { cellText } from './headers.ts';
import type { Cell, Worksheet } from './workbook.ts';

/** A header stands among the first rows. */
const FIRST_ROWS = 20;
const LONGEST_LABEL = 60;

const filled = (row: readonly Cell[]) => row.filter((cell) => cellText(cell).trim() !== '');

/** Rows (from 1) that look like the header of a table: the first full row of short texts, and the rows of groups and years above or below it. */
export function guessHeaderRows(worksheet: Worksheet): number[] {
  const rows = worksheet.rows.slice(0, FIRST_ROWS);
  const widths = rows.map((row) => filled(row).length);
  const widest = Math.max(0, ...widths);
  const main = rows.findIndex((row, index) => widths[index]! >= Math.max(2, widest * 0.5) && isLabels(row));
  if (main < 0) return [];
  const above = groupRowsAbove(worksheet, main);
  const below = isLowerHeader(worksheet, main) ? [main + 1] : [];
  return [...above, main, ...below].map((index) => index + 1);
}

function isLabels(row: readonly Cell[]): boolean {
  const cells = filled(row);
  const labels = cells.filter(
    (cell) => cell.kind === 'text' && cell.text.length <= LONGEST_LABEL && !/^[\d,.△▲－-]+$/.test(cell.text.trim()),
  );
  const years = cells.filter((cell) => cell.kind !== 'text' && fiscalYearIn(cellText(cell)) !== null);
  return labels.length + years.length >= cells.length * 0.9 && labels.length > 0;
}

/** A row right above, of years or merged groups; a title in the first cell alone is none. */
function groupRowsAbove({ rows, merges = [] }: Worksheet, main: number): number[] {
  const index = main - 1;
  const row = rows[index];
  if (row === undefined || filled(row).length < 2) return [];
  const years = filled(row).filter((cell) => fiscalYearIn(cellText(cell)) !== null).length;
  const spans = merges.filter(
    ({ fromRow, toRow, fromColumn, toColumn }) => fromRow <= main && toRow >= main && toColumn > fromColumn,
  );
  return years >= 2 || spans.length > 0 ? [index] : [];
}

/** The main row holds groups: some of its cells are merged over several columns, or blank above labels that the next row has. */
function isLowerHeader({ rows, merges = [] }: Worksheet, main: number): boolean {
  const [row, next] = [rows[main]!, rows[main + 1]];
  if (next === undefined || !isLabels(next)) return false;
  const spans = merges.some(
    ({ fromRow, toRow, fromColumn, toColumn }) => fromRow <= main + 1 && toRow >= main + 1 && toColumn > fromColumn,
  );
  if (merges.length > 0) return spans;
  const hanging = next.filter((cell, index) => cellText(cell) !== '' && cellText(row[index]) === '').length;
  return hanging >= 2;
}
