import { columnLetters } from './cell/cell-address.ts';

/** Where in a spreadsheet or CSV: the file alone, or as near to a cell as is known. Row and column count from 1. */
export interface TablePlace {
  /** File name without its folder. */
  file: string;
  /** Name of the worksheet; a CSV has none to name. */
  worksheet?: string | undefined;
  row?: number | undefined;
  column?: number | undefined;
  /** The header above the cell. */
  label?: string | undefined;
}

/** What is wrong and what to do, in Japanese. `expected` completes 「…のはずです」. */
export interface TableProblem {
  found: string;
  expected: string;
  remedy: string;
}

/** A spreadsheet or CSV, or a place in it, that cannot be read. The message names place, found, expected and remedy. */
export class TableError extends Error {
  readonly place: TablePlace;
  readonly problem: TableProblem;

  constructor(place: TablePlace, problem: TableProblem) {
    super(messageOf(place, problem));
    this.name = 'TableError';
    this.place = place;
    this.problem = problem;
  }
}

function messageOf(place: TablePlace, { found, expected, remedy }: TableProblem): string {
  const finding = isInside(place) ? `「${found}」とあります` : `${found}です`;
  return `${placeName(place)}: ${finding}。${expected}のはずです。${remedy}`;
}

function isInside({ row, column }: TablePlace): boolean {
  return row !== undefined || column !== undefined;
}

/** 計画.xlsx のシート「一覧」 12行目 AB列「決算額」 (AB12) */
export function placeName({ file, worksheet, row, column, label }: TablePlace): string {
  const letters = column === undefined ? undefined : columnLetters(column);
  const sheet = worksheet === undefined ? file : `${file} のシート「${worksheet}」`;
  const named = label === undefined ? '' : `「${label}」`;
  const parts = [row && `${row}行目`, letters ? `${letters}列${named}` : named].filter(Boolean);
  const address = row !== undefined && letters !== undefined ? `（${letters}${row}）` : '';
  return [sheet, parts.join(' ') + address].filter(Boolean).join(' ');
}
