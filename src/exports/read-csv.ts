import Papa from 'papaparse';

/** A CSV as it is read back: names of the columns, and the cells of every record as text. */
export interface CsvContent {
  header: string[];
  rows: string[][];
}

/** Reads a CSV that `csv` wrote (RFC 4180, with or without BOM). Blank lines stay, as records of one empty cell. */
export function readCsv(text: string): CsvContent {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r?\n$/, ''), { delimiter: ',' });
  const [header = [], ...rows] = data;
  return { header, rows };
}

/** A record by the names of its columns. */
export type CsvRecord = Record<string, string>;

export function recordsOf({ header, rows }: CsvContent): CsvRecord[] {
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
