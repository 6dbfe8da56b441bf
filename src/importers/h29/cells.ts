import { fiscalYearOf } from '../eras.ts';
import type { SourceText } from '../form.ts';
import { SourceError } from '../source-error.ts';

export const TITLE = '予算事業別事務事業評価シート';

/** One cell of the table text. `line` counts from 1 in the source text, `column` is the number of tabs before the cell. */
export interface Cell {
  line: number;
  column: number;
  text: string;
}

/** One sheet of the document as rows of cells, empty cells left out. `lines` are its first and last line, `years` the two 対象年度. */
export interface CellSheet {
  document: string;
  number: number;
  lines: [number, number];
  years: [result: number, edition: number];
  rows: Cell[][];
}

/** Everything the form prints as a label. A value ends where the next of them begins. */
const LABELS = new Set([
  ...['部等名', '課等名', '係等名', '会計', '款', '項', '目', '事業', '予算事業名', '事務事業名', '要する経費全体'],
  ...['事業実施コスト', '総事業費', '総人件費', '総事業コスト', '指標名', '指標種別', '指標の概要', '目標値', '実績'],
  ...['その他の指標', '戦略プラン', '総合戦略', '市長公約', '個別計画', '根拠法令等', '事業分類', '執行体制'],
  ...['改善目標', '事業計画', '活動実績', '上半期活動実績', '成果', '上半期成果', '課題', '事業の目的', '事業の概要'],
  ...['ISO 14001', '評価', '事業の進捗状況', '改善目標の進捗状況', '有効性', '効率性', '総合評価', '内訳', '理由'],
  ...['事業費(A)', '国庫支出金', '県支出金', '地方債', 'その他特財', '一般財源', '人件費(B)', '正職員', '従事割合'],
  ...['時間外勤務', '臨時職員等', '事業コスト(A+B)'],
]);
const YEAR_LABEL = /^H\d+(年度(決算|当初|の方向性|当初積算根拠)?| 環境関連性)$/;
const TAG = /<\/?(ul|ol|li|p|br)\b[^>]*>/gi;

export const isLabel = (text: string) => LABELS.has(text) || YEAR_LABEL.test(text);
export const isDash = (text: string) => /^[-－—―一]$/.test(text);

/** Western fiscal year of "H29年度", "H28年度決算", "H31年度の方向性" …; null for anything else. */
export function yearOf(text: string): number | null {
  const match = /^(H\d+)(年度| )/.exec(text);
  return match?.[1] ? fiscalYearOf(match[1]) : null;
}

/** The sheets of a document, cut at their titles. */
export function splitSheets({ document, lines }: SourceText): CellSheet[] {
  const starts = lines.flatMap((line, index) => (line.startsWith(TITLE) ? [index] : []));
  if (starts.length === 0)
    throw new SourceError({ document: document.id, line: 1, label: TITLE }, '', 'シートの題名', REMEDY);
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  return starts.map((start, index) => {
    const stop = starts[index + 1] ?? end;
    const rows = lines.slice(start, stop).map((line, offset) => cellsOf(line, start + offset + 1));
    const years = titleYears(lines[start] ?? '', document.id, start + 1);
    return { document: document.id, number: index + 1, lines: [start + 1, stop], years, rows };
  });
}

function cellsOf(line: string, number: number): Cell[] {
  const texts = line.split('\t').map((text) => text.replace(TAG, ' ').trim());
  return texts.flatMap((text, column) => (text === '' ? [] : [{ line: number, column, text }]));
}

function titleYears(title: string, document: string, line: number): [number, number] {
  const [result, edition] = [...title.matchAll(/H\d+年度/g)].map(([year]) => yearOf(year));
  if (result != null && edition === result + 1) return [result, edition];
  throw new SourceError({ document, line, label: TITLE }, title, '続いた2つの対象年度（例：H29年度～H30年度）', REMEDY);
}

export const REMEDY = '紙面と照らし合わせ、読み取りの誤りであれば data/corrections.json に訂正を加えてください。';

export function refuse(sheet: CellSheet, line: number, label: string, found: string, expected: string): never {
  throw new SourceError({ document: sheet.document, line, label }, found, expected, REMEDY);
}

/** Every cell that holds exactly this label, in reading order. */
export function find(sheet: CellSheet, ...labels: string[]): Cell[] {
  return sheet.rows.flat().filter((cell) => labels.includes(cell.text));
}

/** The first cell of a label that no sheet of this form lacks. Throws a SourceError. */
export function required(sheet: CellSheet, label: string): Cell {
  return (
    find(sheet, label)[0] ??
    refuse(sheet, sheet.lines[0], label, '（項目名なし）', `このシートに項目名「${label}」がある`)
  );
}

export const rowAt = (sheet: CellSheet, line: number): Cell[] => sheet.rows[line - sheet.lines[0]] ?? [];

/** The cells right of a label, up to the next label. */
export function valuesAfter(sheet: CellSheet, label: Cell): Cell[] {
  const right = rowAt(sheet, label.line).filter((cell) => cell.column > label.column);
  const end = right.findIndex((cell) => isLabel(cell.text));
  return end === -1 ? right : right.slice(0, end);
}

/** The value of a label: right of it or, where that is empty, in the same column of the next line. null where there is none. */
export function valueOf(sheet: CellSheet, label: Cell): Cell | null {
  return valuesAfter(sheet, label)[0] ?? valueBelow(sheet, label);
}

/** Not a value of this label: another label, or a cell that is the value of a label on its own left. */
function valueBelow(sheet: CellSheet, label: Cell): Cell | null {
  const row = rowAt(sheet, label.line + 1);
  const at = row.findIndex((cell) => cell.column === label.column);
  const below = row[at];
  const left = row[at - 1];
  return below === undefined || isLabel(below.text) || (left && isLabel(left.text)) ? null : below;
}
