// The only writer of CSV, for the files of the site and for what the browser saves.
import { rememberedText } from './remembered-text.ts';

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
/** What `tableText` has something to do for; all else is a text that only has to be composed and trimmed. */
const UNUSUAL = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Surrogate}]/u;
/** Ids and figures: nothing is to be done for them in any format, and there are more of them than one can remember. */
export const PLAIN = /^[\w.]+$/;
/** Blanks at the ends: some readers drop them outside of quotes. */
const QUOTED = /[",]|^\s|\s$/;

/** Text, number or nothing. A null is an empty cell. */
export type Cell = string | number | null;

/**
 * A table as CSV for people and programs: UTF-8 with BOM, CRLF, one record per physical line. A null cell is empty.
 * Numbers are written as they are, without thousands separators; NaN and infinity throw. Texts go through `csvText`.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BOM + csvLines([header, ...rows]);
}

/** Some records of such a table, to be put together with others. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  const written: string[] = [];
  let before: readonly Cell[] = [];
  let lines = '';
  for (const row of rows) {
    // Most cells say what the row before said.
    row.forEach((cell, place) => {
      if (cell !== before[place]) written[place] = csvCell(cell);
    });
    written.length = row.length;
    lines += written.join(',') + LINE_END;
    before = row;
  }
  return lines;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return PLAIN.test(cell) ? cell : quotedText(cell);
  if (!Number.isFinite(cell)) throw new RangeError(`${cell} is no figure`);
  return String(cell);
}

const quotedText = rememberedText((text) => quoted(csvText(text)));

function quoted(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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
  if (!UNUSUAL.test(text)) return text.normalize('NFC').trim();
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
