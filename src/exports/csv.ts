import Papa from 'papaparse';
import type { DataSet, Program } from '../model/program.ts';
import type { Cell, Table } from './table.ts';

const BOM = '\uFEFF';
const LINE_END = '\r\n';

/** Tab, vertical tab, form feed and every character that some reader takes for a line break. */
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;
const BLANKS = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Control characters (breaks are spared, they become a space), bidirectional controls (they show a text in another order
 * than it has) and the byte order mark.
 */
const INVISIBLE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** What a spreadsheet may run as a formula (OWASP), in both widths. */
const FORMULA_START = /^[=+\-@＝＋－＠]/;
const LONE_DASH = /^[-－]$/;
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/;

/**
 * A table as CSV for people and programs: UTF-8 with BOM, CRLF, one record per physical line. A null cell is empty.
 * Numbers are written as they are, without thousands separators; NaN and infinity throw. Texts go through `csvText`.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const records = [header, ...rows].map((row) => row.map(csvCell));
  return BOM + Papa.unparse(records, { newline: LINE_END }) + LINE_END;
}

/** The CSV of a table, of all programs or of some. */
export function tableCsv(table: Table, data: DataSet, programs?: readonly Program[]): string {
  return csv(
    table.columns.map((column) => column.name),
    table.rows(data, programs),
  );
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return csvText(cell);
  if (!Number.isFinite(cell)) throw new RangeError(`${cell} is no figure`);
  return String(cell);
}

/** A text as it stands in a CSV cell: on one line (`tableText`) and never a formula. */
export function csvText(text: string): string {
  const oneLine = tableText(text);
  return isFormula(oneLine) ? `'${oneLine}` : oneLine;
}

/**
 * A text as it stands in the tables of every format: NFC, without invisible control characters and halves of surrogate
 * pairs, line breaks and tabs (with the blanks around them) one space, no blank at the ends.
 */
export function tableText(text: string): string {
  return text
    .replace(INVISIBLE, (character) => (BREAK.test(character) ? character : ''))
    .replace(LONE_SURROGATE, '')
    .replace(BLANKS, (run) => (BREAK.test(run) ? ' ' : run))
    .normalize('NFC')
    .trim();
}

/** A lone dash and a printed negative number are harmless and stay as printed. */
function isFormula(text: string): boolean {
  return FORMULA_START.test(text) && !LONE_DASH.test(text) && !NEGATIVE_NUMBER.test(text);
}
