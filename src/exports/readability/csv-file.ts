import { readCsv } from '../read-csv.ts';
import type { Column, Table } from '../table.ts';

/** A CSV as it is published, and what its columns promise. */
export interface PublishedCsv {
  /** Path below the site: data/costs.csv. */
  path: string;
  table: Pick<Table, 'columns' | 'primaryKey'>;
  text: string;
}

/** The same, read back: the rules look at what a reader gets, not at what the writer meant. */
export interface CsvFile extends PublishedCsv {
  header: string[];
  rows: string[][];
}

/** A place that breaks a rule. `accepted`: why it stays nevertheless. */
export interface Finding {
  place: string;
  found: string;
  accepted?: string;
}

/** Columns of prose. A sentence is one datum, whatever marks it holds. */
const PROSE: readonly string[] = ['本文', '評価の説明'];

/** Columns of names and signs that stand as the city wrote them. */
const AS_PRINTED: readonly string[] = [
  '事務事業名',
  '旧名称・別名1',
  '旧名称・別名2',
  '旧名称・別名3',
  '指標名',
  '出典文書',
  '原文表記',
];

export function readFile(file: PublishedCsv): CsvFile {
  return { ...file, ...readCsv(file.text) };
}

export const isProse = (column: string) => PROSE.includes(column);
export const isAsPrinted = (column: string) => AS_PRINTED.includes(column);

/** The promise of a column by its header; undefined where the header promises nothing. */
export function columnOf({ table }: CsvFile, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}

/** One cell: its place in words (row 2 is the first record, as in a spreadsheet), its column and its text. */
export interface CsvCell {
  place: string;
  column: string;
  text: string;
}

/**
 * The cells of the columns that are asked for whose text is so, without the empty ones. A text is looked at once: a file
 * of a whole city has millions of cells, most of them names and codes that come again and again.
 */
export function cellsOf(
  { header, rows }: CsvFile,
  isWanted: (column: string) => boolean,
  isSo: (text: string) => boolean,
): CsvCell[] {
  const places = header.flatMap((column, place) => (isWanted(column) ? [place] : []));
  const known = new Map([['', false]]);
  const isFound = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = isSo(text);
    known.set(text, found);
    return found;
  };
  return rows.flatMap((row, index) =>
    places
      .filter((place) => isFound(row[place] ?? ''))
      .map((place) => ({ place: placeOf(index, header[place]!), column: header[place]!, text: row[place]! })),
  );
}

export const placeOf = (index: number, column: string) => `${index + 2}行目の${column}`;

/** The values of a column, each once, without the empty one. */
export function valuesOf({ header, rows }: CsvFile, column: string): string[] {
  const place = header.indexOf(column);
  return [...new Set(rows.map((row) => row[place] ?? ''))].filter((value) => value !== '');
}
