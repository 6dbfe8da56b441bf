import type { PageRow } from './page-rows.ts';

// The text of a PDF as it is kept in data/sources: a line for each row of a table, cells between tabs. A cell with several
// paragraphs goes on in the next line, which begins with a tab. What a human can read there, the form is read from, so that
// an import can be repeated and a misread character corrected (data/corrections.json) without the PDF.

export const KEPT_TEXT_MARK = 'PDFの表の文字（欄の間はタブ。タブで始まる行は上の行の続き）';

/** A row of the kept text. */
export interface KeptRow {
  /** Its first line, from 1. */
  line: number;
  page: number;
  /** Paragraphs of a cell are parted by line breaks. */
  cells: string[];
}

const PAGE = /^\[(\d+)ページ\]$/;

/** The lines of the text to keep. */
export function keptLines(pages: readonly { number: number; rows: readonly PageRow[] }[]): string[] {
  const lines = pages.flatMap(({ number, rows }) => ['', `[${number}ページ]`, ...rows.flatMap(linesOfRow)]);
  return [KEPT_TEXT_MARK, ...lines];
}

function linesOfRow({ cells }: PageRow): string[] {
  // The first cell stays one line: it is a label, its line breaks are the layout's, and other lines begin with a tab.
  const [first = [], ...others] = cells;
  const parts = [[first.join('')], ...others];
  const height = Math.max(...parts.map((cell) => cell.length));
  return Array.from({ length: height }, (_, n) => {
    const line = parts.map((cell) => cell[n] ?? '').join('\t');
    return n === 0 ? line : line.replace(/\t+$/, '');
  });
}

export function isKeptText(text: string): boolean {
  return text.startsWith(KEPT_TEXT_MARK);
}

/** The rows that were kept. */
export function rowsOfKeptText(lines: readonly string[]): KeptRow[] {
  const rows: KeptRow[] = [];
  let page = 1;
  lines.forEach((text, index) => {
    const mark = PAGE.exec(text);
    if (mark) page = Number(mark[1]);
    if (mark || text.trim() === '' || text === KEPT_TEXT_MARK) return;
    const cells = text.split('\t').map((cell) => cell.trim());
    const last = rows.at(-1);
    if (text.startsWith('\t') && last) last.cells = continued(last.cells, cells);
    else rows.push({ line: index + 1, page, cells });
  });
  return rows;
}

function continued(cells: readonly string[], more: readonly string[]): string[] {
  const length = Math.max(cells.length, more.length);
  return Array.from({ length }, (_, n) => [cells[n], more[n]].filter((part) => part).join('\n'));
}
