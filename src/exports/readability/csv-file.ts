import { csvRecords } from '../read-csv.ts';
import type { Column, Table } from '../table.ts';

// What the rules look at: what a reader gets, not what the writer meant.

/** A CSV as it is published, and what its columns promise. */
export interface PublishedCsv {
  /** Path below the site: data/costs.csv. */
  path: string;
  table: Pick<Table, 'columns' | 'primaryKey'>;
  text: string;
}

/** The first line of a CSV. */
export interface CsvHead {
  table: PublishedCsv['table'];
  text: string;
  header: string[];
  /** What each column promises; undefined where the table has no column of that name. */
  promises: (Column | undefined)[];
}

/** What stands below the head: all records of a CSV, or those of one program. */
export interface CsvBody {
  head: CsvHead;
  text: string;
  rows: string[][];
  /** Per column. */
  runs: Run[][];
}

/** Rows in which a column has the same text: names and codes hardly ever change from one row to the next. */
export interface Run {
  text: string;
  from: number;
  /** The row after the last one. */
  to: number;
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

/** Columns of the municipality. */
export const REGION = { code: '全国地方公共団体コード', name: '団体名' };

export const isDatum = (column: string) => !PROSE.includes(column);
export const isAsPrinted = (column: string) => AS_PRINTED.includes(column);

export function headOf(table: PublishedCsv['table'], text: string): CsvHead {
  const [header = []] = csvRecords(text.replace(/^\uFEFF/, ''));
  const promises = header.map((name) => table.columns.find((column) => column.name === name));
  return { table, text, header, promises };
}

export function bodyOf(head: CsvHead, text: string): CsvBody {
  const rows = csvRecords(text);
  return { head, text, rows, runs: head.header.map((_, place) => runsOf(rows, place)) };
}

function runsOf(rows: readonly string[][], place: number): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  rows.forEach((row, index) => {
    const text = row[place] ?? '';
    if (run?.text === text) run.to = index + 1;
    else runs.push((run = { text, from: index, to: index + 1 }));
  });
  return runs;
}

/** Row 2 is the first record, as in a spreadsheet. */
export const placeOf = (index: number, column: string) => `${index + 2}行目の${column}`;

/** What is wrong with single rows. */
export function findInRows(rows: CsvBody['rows'], find: (row: string[], index: number) => Finding | null): Finding[] {
  const found: Finding[] = [];
  rows.forEach((row, index) => {
    const finding = find(row, index);
    if (finding) found.push(finding);
  });
  return found;
}

/** What is wrong with the cells of the columns at these places whose text is so. */
export function findInColumns(
  { head, runs }: CsvBody,
  places: readonly number[],
  isSo: (text: string) => boolean,
  found: (text: string) => string,
): Finding[] {
  return places.flatMap((place) =>
    (runs[place] ?? [])
      .filter(({ text }) => isSo(text))
      .flatMap(({ text, from, to }) =>
        Array.from({ length: to - from }, (_, index) => ({
          place: placeOf(from + index, head.header[place]!),
          found: found(text),
        })),
      ),
  );
}
