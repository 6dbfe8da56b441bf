import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import { type DropDown, dropDowns } from './template-drop-downs.ts';

/** A column of the template: its header, the explanation under it, and what may be typed. */
export interface TemplateColumn {
  label: string;
  help: string;
  /** In characters. */
  width: number;
  kind: 'text' | 'number';
  /** Name of a list of the template: its words drop down. */
  list?: string | undefined;
  /** Only the words of the list may be typed. */
  isClosed?: boolean | undefined;
  example: string | number;
}

/** A worksheet to fill in. Rows are prefilled; blank rows follow, ready for text with leading zeros. */
export interface TemplateTable {
  name: string;
  columns: TemplateColumn[];
  rows: (string | number | null)[][];
}

export interface TemplateList {
  name: string;
  values: readonly string[];
}

/** Everything that stands in the template, before it becomes a workbook or CSVs. */
export interface Template {
  /** A worksheet of plain lines: はじめに, 記入例. The first `headers` lines are headers. */
  notes: { name: string; lines: (string | number)[][]; widths: number[] }[];
  tables: TemplateTable[];
  lists: { name: string; lists: TemplateList[] };
}

const SPARE_ROWS = 200;
/** Header and explanation. */
const FROZEN_ROWS = 2;
/** 事業ID and 事務事業名 */
const FROZEN_COLUMNS = 2;
const WIDEST_LINE = 40;

type WrittenSheet = Sheet<unknown>;

/** The template as an .xlsx: drop-downs, frozen headers, text where zeros lead. The same template gives the same bytes but for the date. */
export async function templateXlsx(template: Template): Promise<Uint8Array> {
  const notes = template.notes.map(noteSheet);
  const tables = template.tables.map(tableSheet);
  const lists = listSheet(template.lists.name, template.lists.lists);
  const [about, ...others] = notes;
  const sheets = [about!, ...tables, ...others, lists];
  const choices = template.tables.map((table) => choicesOf(table, template));
  const features = [dropDowns([[], ...choices, ...others.map(() => []), []])];
  const written = writeExcelFile(sheets as never, { fontFamily: 'Yu Gothic', fontSize: 11, features } as never);
  return new Uint8Array(await written.toBuffer());
}

function noteSheet({ name, lines, widths }: Template['notes'][number]): WrittenSheet {
  const data = lines.map((line): Row => line.map((value) => ({ ...cellOf(value), wrap: true, alignVertical: 'top' })));
  return { sheet: name, data, columns: widths.map((width) => ({ width })) };
}

function tableSheet({ name, columns, rows }: TemplateTable): WrittenSheet {
  const header = columns.map(({ label }): CellObject => ({
    ...text(label),
    fontWeight: 'bold',
    backgroundColor: '#DCE6F1',
    wrap: true,
  }));
  const help = columns.map(({ help: words }): CellObject => ({
    ...text(words),
    textColor: '#555555',
    fontSize: 9,
    wrap: true,
    alignVertical: 'top',
  }));
  const spare = Array.from({ length: SPARE_ROWS }, () => columns.map(() => null));
  const body = [...rows, ...spare].map((row) => columns.map((column, index) => bodyCell(column, row[index] ?? null)));
  return {
    sheet: name,
    data: [header, help, ...body],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: FROZEN_ROWS,
    stickyColumnsCount: FROZEN_COLUMNS,
  };
}

/** Text columns are text even where nothing stands yet: 0012 typed there stays 0012, and 1-2 becomes no date. */
function bodyCell({ kind, width }: TemplateColumn, value: string | number | null): CellObject | null {
  if (kind === 'number') return value === null ? null : cellOf(value);
  const style = { format: '@', alignVertical: 'top' as const, wrap: width >= WIDEST_LINE };
  return value === null ? { ...style, type: String } : { ...text(String(value)), ...style };
}

function listSheet(name: string, lists: readonly TemplateList[]): WrittenSheet {
  const length = Math.max(0, ...lists.map(({ values }) => values.length));
  const header = lists.map((list): CellObject => ({ ...text(list.name), fontWeight: 'bold' }));
  const body = Array.from({ length }, (_, row) =>
    lists.map(({ values }) => (values[row] === undefined ? null : text(values[row]))),
  );
  return { sheet: name, data: [header, ...body], columns: lists.map(() => ({ width: 20 })), stickyRowsCount: 1 };
}

function choicesOf({ columns, rows }: TemplateTable, { lists }: Template): DropDown[] {
  return columns.flatMap(({ list, isClosed = false }, index) => {
    const position = lists.lists.findIndex(({ name }) => name === list);
    const length = lists.lists[position]?.values.length ?? 0;
    if (length === 0) return [];
    const source = { worksheet: lists.name, column: position + 1, fromRow: 2, toRow: length + 1 };
    return [
      { column: index + 1, fromRow: FROZEN_ROWS + 1, toRow: FROZEN_ROWS + rows.length + SPARE_ROWS, source, isClosed },
    ];
  });
}

function cellOf(value: string | number): CellObject {
  return typeof value === 'number' ? { type: Number, value } : text(value);
}

const text = (value: string): CellObject => ({ type: String, value });
