import { fiscalYearIn } from '../../fiscal-year-in.ts';
import { meaningOf } from '../cell/cell-meaning.ts';
import { TOTAL } from '../draft/draft-rows.ts';
import { cellText, comparableLabel, type Header } from '../mapping/headers.ts';
import { looksPersonal, personalContent } from '../mapping/personal-columns.ts';
import type { Worksheet } from '../file/workbook.ts';
import { withoutYear } from '../mapping/year-labels.ts';

/** What can be seen of a column without knowing what it is for. */
export interface SeenColumn {
  column: number;
  label: string;
  /** The label without its year, all header rows. */
  name: string;
  /** The lowest header row without its year. */
  last: string;
  /** What the site should call it: the lowest header row, where no other column has the same, else the whole name. */
  shown: string;
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
  const shownOf = shownNames(headers);
  return headers.flatMap((header) => {
    const { column, label } = header;
    const cells = rows.map((row) => row[column - 1]).filter((cell) => cellText(cell).trim() !== '');
    if (cells.length === 0) return [];
    const texts = cells.map((cell) => cellText(cell).trim());
    const numbers = cells.filter((cell) => isNumber(meaningOf(cell!))).length;
    const dashes = texts.filter((text) => /^[-－―ー–‐]+$/.test(text)).length;
    return [
      {
        column,
        label,
        name: nameOf(header),
        last: withoutYear(header.last) || nameOf(header),
        shown: shownOf(header),
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

const nameOf = ({ label }: Header) => withoutYear(label) || label;

/** 基本情報 備考 is shown as 備考, unless there is a 備考 in another group too. */
function shownNames(headers: readonly Header[]): (header: Header) => string {
  const last = (header: Header) => withoutYear(header.last);
  const groups = Map.groupBy(headers, (header) => comparableLabel(last(header)));
  return (header) => {
    const same = groups.get(comparableLabel(last(header))) ?? [];
    const isOnly = new Set(same.map((each) => comparableLabel(nameOf(each)))).size === 1;
    return (isOnly && last(header)) || nameOf(header);
  };
}

/** 1, 2, 3 … down the column: the number of a row, which says nothing of the program. */
export function isRunning({ texts }: Pick<SeenColumn, 'texts'>): boolean {
  return texts.length > 1 && texts.every((text, index) => Number(text.normalize('NFKC')) === index + 1);
}

export function isNumberText(text: string): boolean {
  return isNumber(meaningOf({ kind: 'text', text }));
}

function isNumber(meaning: ReturnType<typeof meaningOf>): boolean {
  return meaning.kind === 'figure' && meaning.value !== null;
}
