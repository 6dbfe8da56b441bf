import Papa from 'papaparse';

/** One published cell of a table: the record behind the link from a figure to its source. */
export interface PublishedCell {
  programId: string;
  /** Number of the worksheet from 1, and its name. */
  worksheet: { number: number; name: string };
  row: number;
  /** AB */
  letters: string;
  label: string;
  /** As written. */
  text: string;
}

const HEADER = ['事業ID', 'シート', '行', '列', '見出し', 'セル'];
const BOM = '\uFEFF';
/** What a spreadsheet may run as a formula; a lone dash and a negative number are harmless. */
const FORMULA = /^[=+\-@＝＋－＠](?!$)(?!(?<=-)\d+(?:\.\d+)?$)/;

/** The published cells of a document (data/sources/<id>.csv): UTF-8 with BOM, CRLF. An apostrophe stands before what a spreadsheet could run. */
export function cellsCsv(cells: readonly PublishedCell[]): string {
  const rows = cells.map(({ programId, worksheet, row, letters, label, text }) =>
    [programId, `${worksheet.number} ${worksheet.name}`, String(row), letters, label, text].map(harmless),
  );
  return `${BOM}${Papa.unparse([HEADER, ...rows], { newline: '\r\n' })}\r\n`;
}

const harmless = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
