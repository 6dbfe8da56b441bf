import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';
import type { FormCell, FormPage, FormTable } from './example-form.ts';

// The pages as a workbook, the way offices lay out a form in Excel: a grid of narrow columns, cells merged over them.

const COLUMNS = 100;
/** In characters: a hundred of them fill a page A4. */
const COLUMN_WIDTH = 1.2;
const FONT_SIZE = 7;
/** In points. */
const LINE_HEIGHT = 11;
/** Full-width characters of the font on a whole line of the page. */
const EMS = 58;

/** A worksheet for each page. */
export async function exampleWorkbook(pages: readonly FormPage[]): Promise<Uint8Array> {
  const columns = Array.from({ length: COLUMNS }, () => ({ width: COLUMN_WIDTH }));
  const sheets: Sheet<unknown>[] = pages.map((page, n) => ({ sheet: `${n + 1}枚目`, columns, data: rowsOf(page) }));
  const written = writeExcelFile(sheets as never, { fontFamily: 'Noto Sans CJK JP', fontSize: FONT_SIZE } as never);
  return new Uint8Array(await written.toBuffer());
}

function rowsOf({ title, tables }: FormPage): Row[] {
  return [
    wholeRow(title, FONT_SIZE + 4),
    ...tables.flatMap((table) => [wholeRow(table.heading, FONT_SIZE), ...tableRows(table)]),
  ];
}

function wholeRow(text: string, fontSize: number): Row {
  return [
    { value: text, columnSpan: COLUMNS, fontSize, height: LINE_HEIGHT + fontSize - FONT_SIZE },
    ...blanks(COLUMNS - 1),
  ];
}

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);

/** Each cell at its column; columns that a cell from above spans stay empty. */
function tableRows({ rows }: FormTable): Row[] {
  const spanned = Array.from({ length: COLUMNS }, () => 0);
  return rows.map((cells) => {
    const height = Math.max(...cells.filter((cell) => cell.rows === 1).map(linesOf)) * LINE_HEIGHT + 2;
    const row: unknown[] = blanks(COLUMNS);
    let column = 0;
    const left = spanned.slice();
    for (const cell of cells) {
      while (left[column]! > 0) column++;
      row[column] = { ...styled(cell), height };
      spanned.fill(cell.rows, column, column + cell.width);
      column += cell.width;
    }
    spanned.forEach((count, n) => (spanned[n] = Math.max(count - 1, 0)));
    return row as Row;
  });
}

function linesOf({ text, width }: FormCell): number {
  const room = (EMS * width) / 100 - 1;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}

function styled({ text, width, rows, kind }: FormCell): object {
  const align = { label: 'center', text: 'left', amount: 'right' }[kind];
  const border = { borderStyle: 'thin', borderColor: '#000000' };
  return { value: text, columnSpan: width, rowSpan: rows, wrap: true, align, alignVertical: 'center', ...border };
}
