import Papa from 'papaparse';

/** A CSV as it is read back: names of the columns, and the cells of every record as text. */
export interface CsvContent {
  header: string[];
  rows: string[][];
}

/** Reads a CSV that `csv` wrote (RFC 4180, with or without BOM). Blank lines stay, as records of one empty cell. */
export function readCsv(text: string): CsvContent {
  const [header = [], ...rows] = csvRecords(text.replace(/^\uFEFF/, ''));
  return { header, rows };
}

/** All records of such a text, or of a part of one. */
export function csvRecords(text: string): string[][] {
  const records = text.replace(/\r?\n$/, '');
  if (records === '') return [];
  const lines = records.split('\r\n');
  // Most tables have no quotation mark: then a comma is a comma.
  if (!text.includes('"') && !lines.some(hasBreak)) return lines.map((line) => line.split(','));
  return Papa.parse<string[]>(records, { delimiter: ',' }).data;
}

function hasBreak(line: string): boolean {
  return line.includes('\n') || line.includes('\r');
}

/** A record by the names of its columns. */
export type CsvRecord = Record<string, string>;

export function recordsOf({ header, rows }: CsvContent): CsvRecord[] {
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
