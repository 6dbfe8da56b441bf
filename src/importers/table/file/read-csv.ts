import Papa from 'papaparse';
import { decodeText } from './decode.ts';
import { checkLength, MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { TableError } from '../table-error.ts';
import type { Cell, Workbook } from './workbook.ts';

const SEPARATORS = [',', '\t', ';'] as const;
const BLANK: Cell = { kind: 'blank' };

/** A CSV as a workbook of one worksheet. Every cell is a text or blank, so that 0123 keeps its zero. */
export function parseCsv(bytes: Uint8Array, file: string): Workbook {
  const text = decodeText(bytes, file).replace(/\r\n?/g, '\n');
  const rows = withoutBlankEnd(recordsOf(text, file).map((record, index) => cellsOf(record, index + 1, file)));
  const name = file.replace(/\.[^.]*$/, '');
  return { file, worksheets: [{ name, number: 1, rows, hidden: false }] };
}

function recordsOf(text: string, file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text), newline: '\n' });
  const [error] = errors;
  if (error) throw unclosedQuote(file, (error.row ?? 0) + 1);
  if (data.length > MAX_ROWS) throw tooMany(file, `${data.length}行`, `${MAX_ROWS}行まで`);
  return data;
}

function unclosedQuote(file: string, row: number): TableError {
  return new TableError(
    { file, row },
    {
      found: '閉じていない引用符（"）',
      expected: 'CSVの引用符は二つで一組',
      remedy: 'この行の引用符を直すか、Excelで開いてCSVとして保存し直してください。',
    },
  );
}

function tooMany(file: string, found: string, expected: string): TableError {
  return new TableError({ file }, { found, expected, remedy: '表を分けてください。' });
}

/** The sign that most often stands outside quotes; a file without any has one column. */
function separatorOf(text: string): string {
  const bare = text.slice(0, 100_000).replace(/"[^"]*"/g, '');
  const count = (separator: string) => bare.split(separator).length;
  return SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

function cellsOf(record: readonly string[], row: number, file: string): Cell[] {
  if (record.length > MAX_COLUMNS) throw tooMany(file, `${row}行目が${record.length}列`, `${MAX_COLUMNS}列まで`);
  return record.map((text, index) => {
    checkLength(text, { file, row, column: index + 1 });
    return cellOfText(text);
  });
}

function cellOfText(text: string): Cell {
  // ="0123": how other systems keep Excel from dropping the zero.
  const kept = /^="([^"]*)"$/.exec(text)?.[1] ?? text;
  return kept.trim() === '' ? BLANK : { kind: 'text', text: kept };
}

function withoutBlankEnd(rows: Cell[][]): Cell[][] {
  const last = rows.findLastIndex((row) => row.some(({ kind }) => kind !== 'blank'));
  return rows.slice(0, last + 1);
}
