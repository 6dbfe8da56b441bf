import { columnLetters, columnNumber } from '../cell/cell-address.ts';
import { comparableLabel, type Header } from './headers.ts';
import type { TableProblem } from '../table-error.ts';
import { withoutYear } from './year-labels.ts';

/** Which columns an entry of a mapping means: letters, label or both. */
export interface ColumnReference {
  列?: string | string[] | undefined;
  見出し?: string | undefined;
}

/** The columns, or what is wrong with the entry. */
export type FoundColumns = { columns: number[] } | { problem: TableProblem };

/**
 * The columns that an entry of a mapping means, among the headers that it may mean. By letters (D, D-I, a list), by label,
 * or both: then the label must stand above the columns, so that a column put in between is noticed.
 */
export function findColumns({ 列, 見出し }: ColumnReference, headers: readonly Header[]): FoundColumns {
  if (列 === undefined && 見出し === undefined) return { problem: NO_REFERENCE };
  if (列 === undefined) return byLabel(見出し!, headers);
  const found = byLetters(列, headers);
  if ('problem' in found || 見出し === undefined) return found;
  const others = headers
    .filter(({ column }) => found.columns.includes(column))
    .filter((header) => !bears(header, 見出し));
  return others.length === 0 ? found : { problem: otherLabel(others[0]!, 見出し, headers) };
}

const NO_REFERENCE: TableProblem = {
  found: '列も見出しもありません',
  expected: '「列: D」か「見出し: 決算額」',
  remedy: 'どの列のことかを書いてください。',
};

function byLetters(letters: string | readonly string[], headers: readonly Header[]): FoundColumns {
  const parts = (typeof letters === 'string' ? letters.split(/[,、]/) : letters).map((part) => part.trim());
  const ranges = parts.map(columnsOfRange);
  const wrong = parts.find((_, index) => ranges[index] === null);
  if (wrong !== undefined) return { problem: notLetters(wrong) };
  const columns = ranges.flatMap((range) => range ?? []);
  const outside = columns.find((column) => !headers.some((header) => header.column === column));
  return outside === undefined ? { columns } : { problem: noSuchColumn(outside, headers) };
}

/** D is [4], D-F is [4, 5, 6]; null for what is no column. */
export function columnsOfRange(range: string): number[] | null {
  const [first, last, ...more] = range
    .normalize('NFKC')
    .toUpperCase()
    .split(/\s*[-~:〜]\s*/);
  const from = columnNumber(first ?? '');
  const to = last === undefined ? from : columnNumber(last);
  if (from === null || to === null || to < from || more.length > 0) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function byLabel(label: string, headers: readonly Header[]): FoundColumns {
  const found = bearers(label, headers);
  if (found.length === 1) return { columns: [found[0]!.column] };
  return { problem: found.length === 0 ? noSuchLabel(label, headers) : ambiguous(label, found) };
}

/** The headers with this label: whole, else its lowest row, else without the year in it. The first way that finds any counts. */
function bearers(label: string, headers: readonly Header[]): Header[] {
  const wanted = comparableLabel(label);
  const ways: ((header: Header) => string)[] = [
    (header) => header.label,
    (header) => header.last,
    (header) => withoutYear(header.label),
  ];
  const found = ways.map((way) => headers.filter((header) => comparableLabel(way(header)) === wanted));
  return found.find(({ length }) => length > 0) ?? [];
}

const bears = (header: Header, label: string) => bearers(label, [header]).length > 0;

function noSuchColumn(column: number, headers: readonly Header[]): TableProblem {
  const last = headers.at(-1)?.column ?? 1;
  const expected = `列は ${columnLetters(headers[0]?.column ?? 1)} から ${columnLetters(last)} まで`;
  return { found: `列 ${columnLetters(column)} がありません`, expected, remedy: '列の英字を確かめてください。' };
}

function notLetters(text: string): TableProblem {
  const remedy = '見出しで指すときは「見出し: 」を使ってください。';
  return { found: `「${text}」は列の英字ではありません`, expected: '列は D、D-I、[D, F] の形', remedy };
}

function noSuchLabel(label: string, headers: readonly Header[]): TableProblem {
  const near = nearLabels(label, headers);
  const remedy = `表の見出しのとおりに書くか、「列: 」に英字を書いてください。${near}`;
  return { found: `見出し「${label}」の列がありません`, expected: 'この見出しの列が 1 つ', remedy };
}

function otherLabel(header: Header, label: string, headers: readonly Header[]): TableProblem {
  const moved = bearers(label, headers);
  const where =
    moved.length > 0 ? `この見出しは ${moved.map(sayHeader).join('、')}にあります。` : nearLabels(label, headers);
  return {
    found: `列 ${columnLetters(header.column)} の見出しは「${header.label || '（なし）'}」です`,
    expected: `見出しは「${label}」`,
    remedy: `列がずれていないか確かめ、「列」か「見出し」を直してください。${where}`,
  };
}

function ambiguous(label: string, found: readonly Header[]): TableProblem {
  const places = found.map(sayHeader).join('、');
  const remedy = `「列: 」の英字で 1 つに決めるか、上の段から続けて書いてください：${places}。`;
  return { found: `見出し「${label}」の列が ${found.length} つあります`, expected: '1 つ', remedy };
}

const sayHeader = ({ column, label }: Header) => `${columnLetters(column)}「${label || '（なし）'}」`;

const MOST_NEAR = 5;

function nearLabels(label: string, headers: readonly Header[]): string {
  const scored = headers
    .filter((header) => header.label !== '')
    .map((header) => ({ header, score: likeness(comparableLabel(label), comparableLabel(header.label)) }))
    .filter(({ score }) => score > 0.3)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_NEAR);
  return scored.length === 0 ? '' : `近い見出し：${scored.map(({ header }) => sayHeader(header)).join('、')}。`;
}

/** Share of the characters that two labels have in common. */
function likeness(a: string, b: string): number {
  const rest = [...b];
  const common = [...a].filter((character) => {
    const at = rest.indexOf(character);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / Math.max(1, [...a].length + [...b].length);
}
