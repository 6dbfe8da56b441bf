import type { ValueStatus } from '../schema/codes.ts';
import { NUMERIC_STATUSES } from '../schema/codes.ts';
import type { Figure } from '../schema/figure.ts';
import { numberIn, printedForm } from './numbers.ts';
import { SourceError } from './source-error.ts';

/** The number of a cell that holds a number and nothing else (12,677 or 486.0). SourceError for anything else, a dash too. */
export function numberOf(cell: string, place: { document: string; line: number; label: string }): number {
  const number = numberIn(cell);
  if (number !== null && /^-?\d+(\.\d+)?$/.test(printedForm(cell))) return number;
  throw new SourceError(place, cell, '数値だけのセル', '原文の値を確かめてください。');
}

/** A printed number under its 値の状態: `value` is empty unless the status goes with a number, `printed` always keeps the cell. */
export function figureOf(from: {
  fiscalYear: number;
  value: number;
  status: ValueStatus;
  cell: string;
  line: number;
}): Figure {
  const { fiscalYear, status, line } = from;
  const value = NUMERIC_STATUSES.includes(status) ? from.value : null;
  return { fiscalYear, value, status, printed: printedForm(from.cell), line };
}
