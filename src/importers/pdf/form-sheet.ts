import { fiscalYearOf } from '../eras.ts';
import { type Field, hasValue } from './form-field.ts';
import { isFrame, labelIn, REQUIRED_LABELS, TITLE } from './form-labels.ts';
import { wordsOf } from './form-cells.ts';
import type { FormProblems } from './form-problems.ts';
import type { KeptRow } from './kept-text.ts';

/** The years of a header row. */
export interface YearRow {
  line: number;
  years: number[];
}

/** One sheet of the text: its fields in their order, its header rows, and the cells that stand behind no label. */
export interface FormSheet {
  edition: number;
  first: KeptRow;
  last: KeptRow;
  fields: Field[];
  yearRows: YearRow[];
  loose: Field[];
}

/** The rows cut where a title stands. What stands before the first title belongs to the first sheet. */
export function cutSheets(rows: readonly KeptRow[]): KeptRow[][] {
  const titles = rows.flatMap((row, index) => (hasTitle(row) ? [index] : []));
  return titles.map((start, n) => rows.slice(n === 0 ? 0 : beginOf(rows, start), beginNext(rows, titles[n + 1])));
}

function beginNext(rows: readonly KeptRow[], title: number | undefined): number {
  return title === undefined ? rows.length : beginOf(rows, title);
}

/** What stands above the title on its page is of the same sheet: the year, say. */
function beginOf(rows: readonly KeptRow[], title: number): number {
  const page = rows[title]!.page;
  const before = rows.slice(0, title).findLastIndex((row) => row.page !== page || labelled(row));
  return before + 1;
}

function labelled({ cells }: KeptRow): boolean {
  return cells.some((cell) => labelIn(cell) !== null);
}

function hasTitle({ cells }: KeptRow): boolean {
  return cells.join('').normalize('NFKC').replace(/\s/g, '').includes(TITLE);
}

/** The fields of a sheet. Problems: labels that are missing (all of them in one) or printed twice, and a missing year. */
export function formSheet(rows: readonly KeptRow[], problems: FormProblems): FormSheet {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const yearRows = rows.flatMap((row) => yearRowOf(row));
  const plainRows = rows.filter((row) => !yearRows.some(({ line }) => line === row.line));
  const sections = plainRows.map(sectionsOf);
  const sheet = {
    edition: editionIn(rows, problems),
    first,
    last,
    fields: sections.flatMap(({ fields }) => fields),
    yearRows,
    loose: sections.flatMap(({ loose }) => loose),
  };
  checkLabels(sheet, problems);
  return sheet;
}

/** A row that names three years or more and no figures. */
function yearRowOf({ line, cells }: KeptRow): YearRow[] {
  const words = cells.flatMap((cell) => cell.split(/ {2,}/));
  const years = words.flatMap((word) => fiscalYearOf(word.replace(/\s/g, '')) ?? []);
  return years.length >= 3 ? [{ line, years }] : [];
}

function sectionsOf({ line, page, cells }: KeptRow): { fields: Field[]; loose: Field[] } {
  const fields: Field[] = [];
  const loose: Field = { label: '', line, page, cells: [] };
  for (const cell of cells) {
    const label = labelIn(cell);
    if (label !== null && !isFrame(label)) fields.push({ label, line, page, cells: [] });
    else if (label === null) (fields.at(-1) ?? loose).cells.push(cell);
  }
  return { fields, loose: loose.cells.some((cell) => cell !== '') ? [loose] : [] };
}

/** The year beside or next to the title. */
function editionIn(rows: readonly KeptRow[], problems: FormProblems): number {
  const title = rows.findIndex(hasTitle);
  const near = rows.slice(Math.max(0, title - 3), title + 3).filter((row) => !labelled(row) || hasTitle(row));
  const years = near.flatMap(({ cells }) => cells.flatMap(yearsInTitle));
  if (new Set(years).size === 1) return years[0]!;
  problems.add(rows[title]!, '表題', years.join('、'), '表題の近くに「令和6年度」のような年度が一つ', 'PDFの表題');
  return NaN;
}

function yearsInTitle(cell: string): number[] {
  const text = cell.normalize('NFKC').replace(/\s/g, '');
  return (text.match(/(?:平成|令和)(?:元|\d{1,2})年度/g) ?? []).flatMap((year) => fiscalYearOf(year) ?? []);
}

function checkLabels(sheet: FormSheet, problems: FormProblems): void {
  const missing = REQUIRED_LABELS.filter((label) => !sheet.fields.some((field) => field.label === label));
  if (missing.length > 0) {
    problems.add(sheet.first, missing.join('」「'), null, '様式の項目名がすべてある', MISSING_REMEDY);
  }
  for (const label of REQUIRED_LABELS) {
    const filled = sheet.fields.filter((field) => field.label === label && hasValue(field));
    if (filled.length > 1) problems.add(filled[1]!, label, wordsOf(filled[1]!), 'この項目は一枚のシートに一つ', '');
  }
}

const MISSING_REMEDY =
  '令和2年度以降の事務事業マネジメントシートと様式が違うときは、ExcelかCSVのファイルを対応づけファイルで取り込んでください。';

/** The field of a label that stands once: the one with a value, where a heading prints the same word. */
export function fieldOf(sheet: FormSheet, label: string): Field {
  const all = sheet.fields.filter((field) => field.label === label);
  return all.find(hasValue) ?? all[0] ?? { label, line: sheet.first.line, page: sheet.first.page, cells: [] };
}
