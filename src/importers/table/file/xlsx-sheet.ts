import { columnNumber } from '../cell/cell-address.ts';
import { checkLength, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { TableError, type TablePlace } from '../table-error.ts';
import type { Cell, MergedRange } from './workbook.ts';
import { type CellContext, cellOfXml, type RawCell } from './xlsx-cell.ts';
import { type StringCollector, stringCollector } from './xlsx-strings.ts';
import { type Attributes, walkXml } from './xml.ts';

export interface SheetCells {
  rows: Cell[][];
  merges: MergedRange[];
}

/** Where the cells of one worksheet belong. */
export interface SheetContext extends CellContext {
  place: TablePlace;
  /** Cells that the workbook may still have; counted down. */
  left: { cells: number };
}

const BLANK: Cell = { kind: 'blank' };
const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Where the walk through a worksheet is. */
interface Reading extends SheetCells {
  row: number;
  column: number;
  /** The cell that is open. */
  raw: RawCell | null;
  /** The element that is open last. */
  element: string;
  inline: StringCollector;
}

/** The cells of a worksheet's XML. Throws a TableError that names the cell which cannot be read. */
export function parseSheet(xml: string, context: SheetContext): SheetCells {
  const inline = stringCollector();
  const reading: Reading = { rows: [], merges: [], row: 0, column: 0, raw: null, element: '', inline };
  walkXml(xml, {
    open: (name, attributes) => openElement(reading, name, attributes),
    text: (text) => addText(reading, text),
    close: (name) => closeElement(reading, name, context),
  });
  const { rows, merges } = reading;
  return { rows, merges };
}

function openElement(reading: Reading, name: string, attributes: () => Attributes): void {
  reading.element = name;
  if (name === 'row') {
    reading.row = Number(attributes()['r'] ?? reading.row + 1);
    reading.column = 0;
  }
  if (name === 'c') reading.raw = rawCell(attributes());
  if (name === 'mergeCell') reading.merges.push(...rangeOf(attributes()['ref'] ?? ''));
  if (!reading.raw) return;
  reading.inline.open(name);
  if (name === 'f') reading.raw.formula = '';
}

function addText({ raw, element, inline }: Reading, text: string): void {
  if (!raw) return;
  inline.text(text);
  if (element === 'v') raw.value += text;
  if (element === 'f') raw.formula += text;
}

function closeElement(reading: Reading, name: string, context: SheetContext): void {
  reading.element = '';
  reading.inline.close(name);
  if (name !== 'c' || !reading.raw) return;
  const raw = { ...reading.raw, inline: reading.inline.take() };
  [reading.row, reading.column] = addressOf(raw, reading.row, reading.column);
  place(raw, reading.row, reading.column, reading.rows, context);
  reading.raw = null;
}

function rawCell({ r, t, s }: Attributes): RawCell {
  return { address: r, type: t ?? 'n', style: Number(s ?? 0), value: '', formula: null, inline: '' };
}

/** A cell that does not say where it is stands right of the last one. */
function addressOf({ address }: RawCell, row: number, column: number): [row: number, column: number] {
  const [, letters, number] = ADDRESS.exec(address ?? '') ?? [];
  return letters === undefined ? [row, column + 1] : [Number(number), columnNumber(letters) ?? 0];
}

function place(raw: RawCell, row: number, column: number, rows: Cell[][], context: SheetContext): void {
  const at = { ...context.place, row, column };
  if (!isInside(row, MAX_ROWS) || !isInside(column, MAX_COLUMNS)) throw outside(context.place, raw, row, column);
  const cell = cellOfXml(raw, context);
  if (cell === null) throw unreadable(at, raw);
  if (cell.kind === 'blank') return;
  checkLength(cell.text, at);
  while (rows.length < row) rows.push([]);
  const cells = rows[row - 1]!;
  context.left.cells -= Math.max(0, column - cells.length);
  if (context.left.cells < 0) throw tooMany(context.place);
  while (cells.length < column) cells.push(BLANK);
  if (cells[column - 1] !== BLANK) throw unreadable(at, raw, '二度書かれたセル');
  cells[column - 1] = cell;
}

function isInside(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= most;
}

const SAVE_AGAIN = 'Excelで開いて内容を確かめ、「Excel ブック（.xlsx）」として保存し直してください。';

function unreadable(
  place: TablePlace,
  { type, value }: RawCell,
  found = `${value.slice(0, 40)}（種類 ${type}）`,
): TableError {
  return new TableError(place, { found, expected: 'Excelが読める一つの値', remedy: SAVE_AGAIN });
}

function outside(place: TablePlace, { address }: RawCell, row: number, column: number): TableError {
  const found = `${address ?? `${row}行${column}列`}にあるセル`;
  const expected = `${MAX_ROWS.toLocaleString('ja')}行、${MAX_COLUMNS.toLocaleString('ja')}列まで（XFD1048576まで）`;
  return new TableError(place, { found, expected, remedy: SAVE_AGAIN });
}

function tooMany(place: TablePlace): TableError {
  const expected = `ブック全体で${MAX_CELLS.toLocaleString('ja')}セルまで`;
  const remedy = '表から離れたところにあるセルを消すか、表を分けて保存し直してください。';
  return new TableError(place, { found: 'セルが多すぎるブック', expected, remedy });
}

function rangeOf(reference: string): MergedRange[] {
  const ends = reference.split(':').map((end) => ADDRESS.exec(end));
  const [from, to = from] = ends;
  const [fromColumn, toColumn] = [from, to].map((end) => columnNumber(end?.[1] ?? ''));
  if (!from || !to || fromColumn == null || toColumn == null) return [];
  return [{ fromRow: Number(from[2]), fromColumn, toRow: Number(to[2]), toColumn }];
}
