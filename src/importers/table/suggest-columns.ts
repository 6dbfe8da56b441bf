import { fiscalYearIn } from '../fiscal-year-in.ts';
import { meaningOf } from './cell-meaning.ts';
import { TOTAL } from './draft-rows.ts';
import { cellText, comparableLabel, type Header } from './headers.ts';
import { looksPersonal, personalContent } from './personal-columns.ts';
import type { Worksheet } from './workbook.ts';
import { withoutYear } from './year-labels.ts';

/** What can be seen of a column without knowing what it is for. */
export interface SeenColumn {
  column: number;
  label: string;
  /** The label without its year. */
  name: string;
  year: number | null;
  /** Cells that are not blank. */
  texts: string[];
  /** Cells that hold a number, or what people type for none in a column of numbers. */
  isNumeric: boolean;
  isPersonal: boolean;
  distinct: number;
  longest: number;
}

/** A share of numbers above which a column is one of numbers. */
const MOSTLY = 0.6;

/** Every column of a table with a value in its data rows. */
export function seenColumns(worksheet: Worksheet, headers: readonly Header[], firstRow: number): SeenColumn[] {
  const rows = worksheet.rows
    .slice(firstRow - 1)
    .filter((row) => !row.slice(0, 5).some((cell) => TOTAL.test(comparableLabel(cellText(cell)))));
  return headers.flatMap(({ column, label }) => {
    const cells = rows.map((row) => row[column - 1]).filter((cell) => cellText(cell).trim() !== '');
    if (cells.length === 0) return [];
    const texts = cells.map((cell) => cellText(cell).trim());
    const numbers = cells.filter((cell) => isNumber(meaningOf(cell!))).length;
    const dashes = texts.filter((text) => /^[-－―ー–‐]+$/.test(text)).length;
    return [
      {
        column,
        label,
        name: withoutYear(label) || label,
        year: fiscalYearIn(label),
        texts,
        isNumeric: numbers > 0 && numbers + dashes >= texts.length * MOSTLY,
        isPersonal: looksPersonal(label) || (!/事業名|名称/.test(label) && personalContent(texts, label) !== null),
        distinct: new Set(texts).size,
        longest: Math.max(...texts.map(({ length }) => length)),
      },
    ];
  });
}

function isNumber(meaning: ReturnType<typeof meaningOf>): boolean {
  return meaning.kind === 'figure' && meaning.value !== null;
}
