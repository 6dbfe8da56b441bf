import { fiscalYearIn } from '../../fiscal-year-in.ts';
import { cellText } from '../mapping/headers.ts';
import type { Cell, Worksheet } from '../file/workbook.ts';

/** A header stands among the first rows. */
const FIRST_ROWS = 20;
const LONGEST_LABEL = 60;
/** Rows of groups above or below the first full row. */
const MOST_LEVELS = 3;

const filled = (row: readonly Cell[]) => row.filter((cell) => cellText(cell).trim() !== '');

/** Rows (from 1) that look like the header of a table: the first full row of short texts, and the rows of groups and years above or below it. */
export function guessHeaderRows(worksheet: Worksheet): number[] {
  const rows = worksheet.rows.slice(0, FIRST_ROWS);
  const widths = rows.map((row) => filled(row).length);
  const widest = Math.max(0, ...widths);
  const main = rows.findIndex((row, index) => widths[index]! >= Math.max(2, widest * 0.5) && isLabels(row));
  if (main < 0) return [];
  let first = main;
  while (main - first < MOST_LEVELS && isGroupRow(worksheet, first - 1)) first -= 1;
  let last = main;
  while (last - main < MOST_LEVELS && isOverLabels(worksheet, last)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth + 1);
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
function isGroupRow({ rows, merges = [] }: Worksheet, index: number): boolean {
  const row = rows[index];
  if (row === undefined || filled(row).length < 2) return false;
  const years = filled(row).filter((cell) => fiscalYearIn(cellText(cell)) !== null).length;
  return years >= 2 || spans(merges, index);
}

function spans(merges: NonNullable<Worksheet['merges']>, index: number): boolean {
  return merges.some(
    ({ fromRow, toRow, fromColumn, toColumn }) => fromRow <= index + 1 && toRow >= index + 1 && toColumn > fromColumn,
  );
}

/** A row of groups over a row of labels: merged over several columns, blank above labels, or the same word again and again. */
function isOverLabels({ rows, merges = [] }: Worksheet, index: number): boolean {
  const [row, next] = [rows[index]!, rows[index + 1]];
  if (next === undefined || !isLabels(next)) return false;
  if (spans(merges, index) || repeatsOver(row, next)) return true;
  const hanging = next.filter((cell, column) => cellText(cell) !== '' && cellText(row[column]) === '').length;
  return merges.length === 0 && hanging >= 2;
}

/** 基本 基本 コスト コスト above labels that differ. */
function repeatsOver(row: readonly Cell[], next: readonly Cell[]): boolean {
  const repeated = row.filter(
    (cell, column) =>
      column > 0 &&
      cellText(cell) !== '' &&
      cellText(cell) === cellText(row[column - 1]) &&
      cellText(next[column]) !== cellText(next[column - 1]),
  );
  return repeated.length >= 2;
}
