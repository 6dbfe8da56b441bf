import { readCsv, recordsOf } from './read-csv.ts';

/** One published cell of a source document that is a table, as it is written there. */
export interface SourceCell {
  /** Worksheet, column and row: the `cell` of a figure (1-AB12). */
  cell: string;
  /** AB12 */
  address: string;
  heading: string;
  text: string;
}

/** A worksheet with the cells of one program. */
export interface SourceWorksheet {
  number: number;
  /** Name of the tab, where the file of the cells has it. */
  name: string | null;
  /** By row, then column. */
  cells: SourceCell[];
}

const HEADER = { program: '事業ID', worksheet: 'シート', row: '行', column: '列', heading: '見出し', text: 'セル' };

/**
 * The cells of a table document by 事業ID. `csv` is its file in data/sources/: 事業ID, シート (the number of the worksheet
 * from 1, with the name of its tab after a blank: 1 一覧), 行 (from 1), 列 (letters), 見出し, セル. Throws for another file.
 */
export function sourceCells(csv: string): Map<string, SourceWorksheet[]> {
  const content = readCsv(csv);
  const missing = Object.values(HEADER).filter((name) => !content.header.includes(name));
  if (missing.length > 0) throw new Error(`no column ${missing.join(', ')} among the cells of a source`);
  const placed = recordsOf(content).map((record) => ({ program: record[HEADER.program]!, ...placedCell(record) }));
  return new Map(
    [...Map.groupBy(placed, ({ program }) => program)].map(([program, cells]) => [program, worksheetsOf(cells)]),
  );
}

interface PlacedCell extends SourceCell {
  worksheet: number;
  tab: string | null;
  row: number;
  column: string;
}

function placedCell(record: Record<string, string>): PlacedCell {
  const [, number = '', tab = ''] = /^(\d+)\s*(.*)$/s.exec(record[HEADER.worksheet]!) ?? [];
  const [row, column] = [Number(record[HEADER.row]), record[HEADER.column]!];
  const address = `${column}${row}`;
  return {
    worksheet: Number(number),
    tab: tab === '' ? null : tab,
    row,
    column,
    cell: `${number}-${address}`,
    address,
    heading: asWritten(record[HEADER.heading]!),
    text: asWritten(record[HEADER.text]!),
  };
}

/** The apostrophe before a formula is the CSV's, for spreadsheets. */
function asWritten(text: string): string {
  return text.replace(/^'(?=[=+\-@＝＋－＠])/, '');
}

function worksheetsOf(cells: readonly PlacedCell[]): SourceWorksheet[] {
  return [...Map.groupBy(cells, ({ worksheet }) => worksheet)]
    .sort(([a], [b]) => a - b)
    .map(([number, own]) => ({
      number,
      name: own.find(({ tab }) => tab !== null)?.tab ?? null,
      cells: own.toSorted(inSheetOrder).map(({ cell, address, heading, text }) => ({ cell, address, heading, text })),
    }));
}

/** AA comes after Z: shorter letters first. */
function inSheetOrder(a: PlacedCell, b: PlacedCell): number {
  return a.row - b.row || a.column.length - b.column.length || (a.column < b.column ? -1 : 1);
}
