/** What a cell of a spreadsheet or CSV holds, before anybody asks what it means. */
export type Cell =
  | { kind: 'blank' }
  /**
   * `text` is the number as the spreadsheet shows it (1,234 or 85%), where the file says how; else its shortest form. A cell
   * shown as 85% has the value 85. `shownIn`: 1000 where the format hides thousands (#,##0,): 1234567 with the text 1,235.
   */
  | { kind: 'number'; value: number; text: string; shownIn?: number }
  /** A yes or no of a spreadsheet is the text TRUE or FALSE. */
  | { kind: 'text'; text: string }
  /** A date cell, as 2024-03-31; with its time as 2024-03-31 10:30; a time alone as 10:30. */
  | { kind: 'date'; text: string }
  /** What a failed formula leaves: #REF!, #N/A, #DIV/0! …; a formula whose result was never saved stands here itself: =SUM(A1:A3). */
  | { kind: 'error'; text: string };

/** Cells merged into one, both ends included, from 1. The value stands in the first cell, the others are blank. */
export interface MergedRange {
  fromRow: number;
  fromColumn: number;
  toRow: number;
  toColumn: number;
}

/** One worksheet; a CSV is a workbook of one. Row 1 is `rows[0]`, column A is `rows[n][0]`. Rows may differ in length. */
export interface Worksheet {
  /** Name of the tab; of a CSV the file name without its ending. */
  name: string;
  /** From 1, in the order of the tabs. */
  number: number;
  rows: Cell[][];
  /** Not shown in the spreadsheet: hidden tabs are read, and named in the report. */
  hidden: boolean;
  merges?: MergedRange[];
}

export interface Workbook {
  /** File name without its folder, for messages. */
  file: string;
  worksheets: Worksheet[];
}

/** A cell by its place: worksheet, row from 1, column from 1. */
export interface Place {
  worksheet: Worksheet;
  row: number;
  column: number;
}
